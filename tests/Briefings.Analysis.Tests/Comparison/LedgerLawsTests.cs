using System.Collections.Immutable;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;
using FsCheck;
using FsCheck.Fluent;
using static Briefings.Analysis.Tests.Comparison.Stated;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class LedgerLawsTests
{
    private static readonly ImmutableArray<Fact> Facts =
    [
        Money("230 millions", 230e6m, "USD"), Money("235 millions", 235e6m, "USD"), Money("1,7 milliard", 1.7e9m, "USD", Approximation.About),
        Number("45", 45, "comptes"), Number("45", 45), Number("3", 3), Percent("5 %", 5), Percent("7 %", 7),
        Date("21 février", "2025-02-21"), Date("19 février", "2025-02-19"), Date("février", "2025-02"), Date("2025", "2025"),
        Name("Kraken", "kraken"), Name("UE", "eu"),
    ];

    [Fact]
    public void Every_row_has_a_cell_for_each_article_in_order() => ForAnyDesk(desk =>
        desk.Ledger().Rows.All(r => r.Cells.Select(c => c.ArticleId).SequenceEqual(desk.Input().Articles.Select(a => a.Article.Id), StringComparer.Ordinal)));

    [Fact]
    public void Row_ids_are_unique() => ForAnyDesk(desk =>
        desk.Ledger().Rows.Select(r => r.Id) is var ids && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count());

    [Fact]
    public void A_row_is_stated_by_someone() => ForAnyDesk(desk =>
        desk.Ledger().Rows.Where(r => r.Kind != LedgerKind.Claim).All(r => r.Cells.Any(c => c.State == ReadingState.States)));

    [Fact]
    public void Whatever_is_said_of_an_article_but_that_it_covers_nothing_is_proved_by_one_of_its_segments() => ForAnyDesk(desk =>
        desk.Ledger().Rows.SelectMany(r => r.Cells).All(c => (c.State == ReadingState.NotCovered) == c.SegmentId is null
            && c.SegmentId?.StartsWith(c.ArticleId, StringComparison.Ordinal) is not false));

    [Fact]
    public void An_article_that_names_an_entity_is_never_told_to_leave_it_out() => ForAnyDesk(desk =>
        desk.Ledger().Rows.Where(r => r.EntityId is not null).All(r => r.Cells.All(c => c.State == ReadingState.States == desk.Input().Articles
            .Single(a => string.Equals(a.Article.Id, c.ArticleId, StringComparison.Ordinal))
            .Facts.Any(facts => facts.Any(f => string.Equals(f.EntityId, r.EntityId, StringComparison.Ordinal))))));

    [Fact]
    public void Comparing_twice_says_the_same_twice() => ForAnyDesk(desk =>
        desk.Ledger().Rows.SelectMany(r => r.Cells.Select(c => (r.Id, c))).SequenceEqual(desk.Ledger().Rows.SelectMany(r => r.Cells.Select(c => (r.Id, c)))));

    private static void ForAnyDesk(Func<Desk, bool> law) =>
        Prop.ForAll(Desks().ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static Gen<Desk> Desks() =>
        from texts in Gen.ListOf(Gen.ListOf(Gen.ListOf(Gen.Elements(Facts.AsEnumerable()), 3), 3), 3)
        from scores in Gen.ListOf(Gen.Choose(0, 10), 9)
        from count in Gen.Choose(1, 3)
        select Make([.. texts.Take(count)], [.. scores]);

    private static Desk Make(ImmutableArray<List<List<Fact>>> texts, ImmutableArray<int> scores)
    {
        string[] ids = ["a.fr", "b.it", "c.ko"];
        var desk = new Desk().Knows("kraken", EntityType.Organisation, ("fr", "Kraken")).Knows("eu", EntityType.Organisation, ("fr", "Union européenne"));
        for (var i = 0; i < texts.Length; i++)
        {
            desk.Text(ids[i], [.. texts[i].Select(s => (string.Join(", ", s.Select(f => f.Text)) + " plateforme", s.DistinctBy(f => f.Text, StringComparer.Ordinal).ToArray()))]);
        }

        for (var pair = 0; pair < 9; pair++)
        {
            var (left, right) = new[] { (0, 1), (0, 2), (1, 2) }[pair / 3];
            if (right < texts.Length && scores[pair] > 0)
            {
                desk.Link(ids[left], pair % 3, ids[right], pair % 3, scores[pair] / 10.0);
            }
        }

        return desk;
    }
}
