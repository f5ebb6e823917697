namespace Briefings.Sites.Tests.Hostile;

/// <summary>Payloads in every place of the input that there is, by its shapes: what is not refused is published as nothing but text.</summary>
public class EveryPlaceTests
{
    [Fact]
    public void Places_are_those_of_the_shapes()
    {
        InputPlace.All.ShouldBeUnique();
        var told = InputPlace.All.Select(p => p.ToString()).ToArray();
        string[] known =
        [
            "site: customDomain", "site: title.fr", "site: topics (key)", "site: topics.*.fr", "site: lints.*", "sources: 0.url", "entities: 0.aliases.fr", "briefing: claims.0.value",
            "briefing: claims.0.readings.*.quote", "briefing: events.0.entities.0", "article: lineage.translationOf", "article: cleaning.0.removed", "alignment: 0.beads.0.left.0", "page: title", "desk-text:  (key)",
        ];
        known.Except(told).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_refused_in_any_place_comes_out_as_text()
    {
        var sites = 0;
        await foreach (var built in EveryPlace.Sites())
        {
            PublishedFaults.ShouldHaveNone(built);
            sites++;
        }

        sites.ShouldBeGreaterThan(1);
    }
}
