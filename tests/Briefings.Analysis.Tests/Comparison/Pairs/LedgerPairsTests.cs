using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Tests.Comparison.Pairs;

/// <summary>The ledger on texts whose readings are known, from the text to the table: precision first.</summary>
public sealed class LedgerPairsTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<Entity> Glossary = PairFiles.ReadGlossary();
    private static readonly ImmutableArray<ComparedPair> Pairs = PairFiles.ReadPairs(Glossary);
    private static readonly PairScore Score = PairScore.Of(Pairs, Context());

    [Fact]
    public void No_source_is_accused_wrongly_or_said_to_state_what_it_does_not() =>
        Score.ShouldBeRight();

    // A difference makes the row of whichever text comes first: it is looked for in the pair, not in the row.
    [Fact]
    public void Nor_is_it_where_the_texts_come_in_the_other_order() =>
        PairScore.OfOtherOrder(Pairs, Context()).ShouldBeRight();

    [Theory]
    [InlineData(ReadingState.States, 0.98)]
    [InlineData(ReadingState.Differs, 0.8)]
    [InlineData(ReadingState.Anonymises, 0.8)]
    [InlineData(ReadingState.Omits, 0.7)]
    public void Enough_of_what_a_careful_reader_sees_is_found(ReadingState state, double least) =>
        Score.ShouldHave(state, least, output);

    [Fact]
    public void The_pairs_are_many_and_of_many_languages()
    {
        Pairs.Length.ShouldBeGreaterThanOrEqualTo(70);
        Pairs.Select(p => p.Name).ShouldBeUnique();
        Pairs.Select(p => (p.Left.Language, p.Right.Language)).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
        Pairs.Count(p => !p.Expected.Any(e => e.State is ReadingState.Differs or ReadingState.Anonymises or ReadingState.Omits))
            .ShouldBeGreaterThanOrEqualTo(25, "texts in which no one is to be accused");
    }

    private static MergeContext Context() => PairContext.Of(Glossary);
}
