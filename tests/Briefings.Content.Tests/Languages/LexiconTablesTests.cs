using Briefings.Content.Languages;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Languages;

public class LexiconTablesTests
{
    private static readonly string[][] Rows = [.. LexiconTables.Load().SelectMany(t => t.Skip(1)).Select(l => l.Split('\t'))];

    [Fact]
    public void Every_table_has_the_same_columns_one_a_packed_language()
    {
        var columns = LexiconTables.Load().Select(t => t.First()).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().Split('\t');
        columns[0].ShouldBe("concept");
        columns.Skip(1).Order(StringComparer.Ordinal).ShouldBe(LanguagePacks.Known.Select(l => l.Value));
    }

    [Fact]
    public void Every_row_has_a_cell_for_each_language() => Rows.Where(r => r.Length != 12 || r.Any(string.IsNullOrWhiteSpace)).Select(r => r[0]).ShouldBeEmpty();

    [Fact]
    public void No_concept_stands_twice() => Rows.Select(r => r[0]).ShouldBeUnique();

    [Fact]
    public void Concepts_are_named_by_ids() => Rows.Select(r => r[0]).Where(id => !Slug.IsValid(id)).ShouldBeEmpty();

    [Fact]
    public void It_knows_thousands_of_concepts() => Rows.Length.ShouldBeGreaterThan(2500);
}
