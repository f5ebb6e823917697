using System.Collections.Immutable;
using Briefings.Analysis.Tests.Comparison.Pairs;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Tests.Comparison.IndependentPairs;

/// <summary>The ledger on texts and readings written without a look at how it works: what it finds where nothing was made to fit.</summary>
public sealed class IndependentPairsTests(ITestOutputHelper output)
{
    private const string Folder = "IndependentPairs";
    private static readonly ImmutableArray<Entity> Glossary = PairFiles.ReadGlossary(Folder);
    private static readonly ImmutableArray<ComparedPair> Pairs = PairFiles.ReadPairs(Glossary, Folder);
    private static readonly PairScore Score = PairScore.Of(Pairs, PairContext.Of(Glossary));

    [Fact]
    public void The_pairs_are_many_and_of_many_languages()
    {
        Pairs.Length.ShouldBeGreaterThanOrEqualTo(60);
        Pairs.Select(p => p.Name).ShouldBeUnique();
        Pairs.Select(p => (p.Left.Language, p.Right.Language)).Distinct().Count().ShouldBeGreaterThanOrEqualTo(14);
        Glossary.Select(e => e.Id).ShouldBeUnique();
    }

    [Fact]
    public void A_text_that_is_said_to_name_someone_does()
    {
        var unnamed = from pair in Pairs
                      from expected in pair.Expected
                      from entity in Glossary.Where(e => e.Id == expected.Value)
                      let text = expected.Side == (expected.State == ReadingState.States ? 0 : 1) ? pair.Left : pair.Right
                      where !IsNamed(entity, text)
                      select $"{pair.Name}: {entity.Id} in {text.Id}";

        unnamed.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_is_said_to_leave_a_name_out_does_not_have_it()
    {
        var named = from pair in Pairs
                    from expected in pair.Expected.Where(e => e.State is ReadingState.Omits or ReadingState.Anonymises)
                    from entity in Glossary.Where(e => e.Id == expected.Value)
                    let text = expected.Side == 0 ? pair.Left : pair.Right
                    where IsNamed(entity, text)
                    select $"{pair.Name}: {entity.Id} in {text.Id}";

        named.ShouldBeEmpty();
    }

    [Fact]
    public void No_source_is_accused_wrongly_or_said_to_state_what_it_does_not() =>
        Score.ShouldBeRight();

    [Fact]
    public void Nor_is_it_where_the_texts_come_in_the_other_order() =>
        PairScore.OfOtherOrder(Pairs, PairContext.Of(Glossary)).ShouldBeRight();

    [Theory]
    [InlineData(ReadingState.States, 0.96)]
    [InlineData(ReadingState.Differs, 0.4)]
    [InlineData(ReadingState.Anonymises, 0.5)]
    [InlineData(ReadingState.Omits, 0.1)]
    public void No_less_is_found_than_before(ReadingState state, double least) =>
        Score.ShouldHave(state, least, output);

    [Fact]
    public void Every_reading_that_is_expected_is_looked_for() =>
        (Score.Found.Length + Score.Missed.Length).ShouldBe(Pairs.Sum(p => p.Expected.Count(e => e.State != ReadingState.NotCovered)));

    // A surname alone names as well.
    private static bool IsNamed(Entity entity, Article article) => entity.Names.Wordings.Concat(entity.Aliases)
        .Where(n => n.Language == article.Language)
        .Any(n => article.Body[0].Text.Text.Contains(n.Text[(n.Text.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase));
}
