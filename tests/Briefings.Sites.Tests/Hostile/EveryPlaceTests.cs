using Briefings.Cli.Output;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Payloads in every place of the input that there is, by its shapes: what is not refused is published as nothing but text.</summary>
public class EveryPlaceTests
{
    private const int Addresses = 20;
    private const int ApartAtMost = 3;

    // One of each technique; of addresses more, since some of them are fine in their place.
    private static readonly string[] Some =
        [.. Payload.All.GroupBy(p => p.Technique).SelectMany(g => g.Take(g.Key is "address" ? Addresses : 1)).Select(p => p.Text)];

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
        using var trial = new PlaceableSite();
        var open = new Queue<(InputPlace Place, string Text)>(InputPlace.All.SelectMany(place => Accepted(trial, place).Select(text => (place, text))));
        open.Select(o => o.Place.Schema).Distinct().Count().ShouldBe(InputPlace.All.Select(p => p.Schema).Distinct().Count());
        while (open.Count > 0)
        {
            await Build(Together(open));
        }
    }

    // All payloads at once where a place takes any text; else the first that it takes.
    private static IEnumerable<string> Accepted(PlaceableSite site, InputPlace place)
    {
        var all = string.Join(' ', Some);
        return !place.IsKey && site.Takes(place, all) ? [all] : [.. Some.Where(text => site.Takes(place, text)).Take(ApartAtMost)];
    }

    // As many places as go together; the others wait for another site.
    private static (InputPlace Place, string Text)[] Together(Queue<(InputPlace Place, string Text)> open)
    {
        using var trial = new PlaceableSite();
        var taken = new List<(InputPlace Place, string Text)>();
        for (var left = open.Count; left > 0; left--)
        {
            var (place, text) = open.Dequeue();
            if (!taken.Exists(t => t.Place.Meets(place)) && trial.Takes(place, text, keeps: true))
            {
                taken.Add((place, text));
            }
            else
            {
                open.Enqueue((place, text));
            }
        }

        taken.ShouldNotBeEmpty();
        return [.. taken];
    }

    // Some texts are refused only when all has been read; then those beside them are built without them.
    private static async Task Build((InputPlace Place, string Text)[] texts)
    {
        using var site = new PlaceableSite();
        texts.ShouldAllBe(t => site.Takes(t.Place, t.Text, true));
        var result = await site.Site.Run("build", "--output", site.Site.Output);
        result.Code.ShouldBeOneOf([ExitCodes.Fine, ExitCodes.InputErrors], result.Error);
        if (result.Code == ExitCodes.Fine)
        {
            PublishedFaults.ShouldHaveNone(new(site.Site.Output));
            return;
        }

        Directory.Exists(site.Site.Output).ShouldBeFalse();
        foreach (var half in texts.Length > 1 ? texts.Chunk((texts.Length + 1) / 2) : [])
        {
            await Build(half);
        }
    }
}
