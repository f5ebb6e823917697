using Briefings.Cli.Output;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Sites with payloads in every place of the input that there is, by its shapes.</summary>
internal static class EveryPlace
{
    private const int Addresses = 20;
    private const int ApartAtMost = 3;

    // One of each technique; of addresses more, since some of them are fine in their place.
    private static readonly string[] Some =
        [.. Payload.All.GroupBy(p => p.Technique).SelectMany(g => g.Take(g.Key is "address" ? Addresses : 1)).Select(p => p.Text)];

    /// <summary>Builds them, one after the other: in each, as many places as go together hold what is not refused there. Each is gone when the next is asked for.</summary>
    public static async IAsyncEnumerable<BuiltSite> Sites()
    {
        using var trial = new PlaceableSite();
        var open = new Queue<(InputPlace Place, string Text)>(InputPlace.All.SelectMany(place => Accepted(trial, place).Select(text => (place, text))));
        open.Select(o => o.Place.Schema).Distinct().Count().ShouldBe(InputPlace.All.Select(p => p.Schema).Distinct().Count());
        while (open.Count > 0)
        {
            await foreach (var built in Build(Together(open)))
            {
                yield return built;
            }
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
    private static async IAsyncEnumerable<BuiltSite> Build((InputPlace Place, string Text)[] texts)
    {
        using var site = new PlaceableSite();
        texts.ShouldAllBe(t => site.Takes(t.Place, t.Text, true));
        var result = await site.Site.Run("build", "--output", site.Site.Output);
        result.Code.ShouldBeOneOf([ExitCodes.Fine, ExitCodes.InputErrors], result.Error);
        if (result.Code == ExitCodes.Fine)
        {
            yield return new(site.Site.Output);
            yield break;
        }

        Directory.Exists(site.Site.Output).ShouldBeFalse();
        foreach (var half in texts.Length > 1 ? texts.Chunk((texts.Length + 1) / 2) : [])
        {
            await foreach (var built in Build(half))
            {
                yield return built;
            }
        }
    }
}
