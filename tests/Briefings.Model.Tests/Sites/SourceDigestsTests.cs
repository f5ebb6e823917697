using System.Collections.Frozen;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Model.Tests.Sites;

public sealed class SourceDigestsTests
{
    private static readonly Briefing Own = Briefing("quai/phare.fr.md");
    private static readonly Briefing Shared = Briefing("quai/phare.fr.md", "pont/faro.it.md");

    [Fact]
    public void A_briefing_is_made_from_its_folder() =>
        Digests("1", "1", "1").Of(Own).ShouldSatisfyAllConditions(
            d => d.ShouldBe(Digests("1", "2", "2").Of(Own)),
            d => d.ShouldNotBe(Digests("2", "1", "1").Of(Own)));

    [Fact]
    public void And_from_the_folders_of_articles_that_it_shares() =>
        Digests("1", "1", "1").Of(Shared).ShouldSatisfyAllConditions(
            d => d.ShouldBe(Digests("1", "1", "2").Of(Shared)),
            d => d.ShouldNotBe(Digests("1", "2", "1").Of(Shared)));

    [Fact]
    public void Of_a_folder_that_is_not_known_any_other_may_be_the_one()
    {
        var moved = Briefing("ailleurs/phare.fr.md");

        Digests("1", "1", "1").Of(moved).ShouldNotBe(Digests("1", "1", "2").Of(moved));
    }

    [Fact]
    public void What_stands_above_its_texts_is_told_for_itself()
    {
        var before = Digests("1", "1", "1");
        var after = before with { Folders = Digests("2", "1", "1").Folders };

        after.OfHeads(Own).ShouldBe(before.OfHeads(Own));
        after.Of(Own).ShouldNotBe(before.Of(Own));
        (after with { Heads = after.Folders }).OfHeads(Own).ShouldNotBe(before.OfHeads(Own));
    }

    private static SourceDigests Digests(string quay, string bridge, string station)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal) { ["quai"] = quay, ["pont"] = bridge, ["gare"] = station }.ToFrozenDictionary(StringComparer.Ordinal);
        return new("common", folders, folders);
    }

    private static Briefing Briefing(params string[] articles) => new()
    {
        Id = "quai",
        Articles = [.. articles.Select(Article)],
        At = SourceSpan.Whole("input/briefings/quai"),
    };

    private static Article Article(string file) => new()
    {
        Id = "phare.fr",
        SourceId = "phare",
        Language = LanguageTag.Parse("fr"),
        Title = "Un quai",
        Url = WebAddress.TryParse("https://example.org/")!,
        Published = Edtf.TryParse("2025-05-20")!,
        Body = [],
        At = SourceSpan.Whole($"input/briefings/{file}"),
    };
}
