using Briefings.Analysis.Alignment;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Lineages;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;
using Briefings.Site.Strings;

namespace Briefings.Site.Tests.Strings;

public sealed class PerValueTests
{
    [Fact]
    public void Each_value_has_the_text_of_its_own_name()
    {
        HasItsOwn<Approximation>();
        HasItsOwn<BlockKind>();
        HasItsOwn<EntityType>();
        HasItsOwn<EvidenceKind>();
        HasItsOwn<FactKind>();
        HasItsOwn<LedgerKind>();
        HasItsOwn<ReadingState>();
        HasItsOwn<RelationKind>();
        HasItsOwn<Rights>();
    }

    [Fact]
    public void A_text_may_begin_with_words_of_its_own() => PerValue<FactKind>.Lower("fact.")[FactKind.Number].ShouldBe("fact.number");

    private static void HasItsOwn<T>()
        where T : struct, Enum
    {
        var texts = PerValue<T>.Lower();
        foreach (var value in Enum.GetValues<T>())
        {
            texts[value].ShouldBe(value.ToString().ToLowerInvariant());
        }
    }
}
