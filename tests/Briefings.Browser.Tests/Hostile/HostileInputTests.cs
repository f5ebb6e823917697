using System.Text.RegularExpressions;
using Briefings.Sites.Tests.Hostile;

namespace Briefings.Browser.Tests.Hostile;

/// <summary>Payloads in every text of every file, opened in a browser in which a dialog or a request to others would be seen.</summary>
public partial class HostileInputTests(Browser browser)
{
    [Fact]
    public async Task No_payload_runs_and_none_asks_others_for_anything_on_any_page()
    {
        using var site = HostileSite.Of(Payload.All, atOnce: 45, string.Join(' ', Payload.All.Select(p => p.Text)));
        var built = await site.Build();
        var trap = await Trap.Set(browser, Reading(built));
        foreach (var path in built.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
        {
            await trap.Open(path);
            trap.TakeCaught().ShouldBeEmpty(path);
        }

        await trap.Page.CloseAsync();
    }

    [Fact]
    public async Task No_payload_runs_from_any_place_of_any_file_that_takes_it()
    {
        var opened = 0;
        await foreach (var built in EveryPlace.Sites())
        {
            var trap = await Trap.Set(browser, Reading(built));
            foreach (var path in built.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
            {
                await trap.Open(path);
                trap.TakeCaught().ShouldBeEmpty(path);
                opened++;
            }

            await trap.Page.CloseAsync();
        }

        opened.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Where_nothing_were_escaped_the_policy_of_the_pages_would_still_keep_payloads_from_running_and_loading()
    {
        using var site = HostileSite.Of([.. Payload.All.Take(1)], atOnce: 1, "x");
        var built = await site.Build();
        var page = built.Text("fr/index.html");
        string[] bodies = [.. Payload.All.Where(IsNoRefresh).Select(p => page.Replace("<main", p.Text + "<main", StringComparison.Ordinal))];
        var reading = Reading(built);
        var trap = await Trap.Set(browser, path => Number(path) is { } i ? bodies[i] : reading(path));
        for (var i = 0; i < bodies.Length; i++)
        {
            await trap.Open($"raw/{i}.html");
            // A link to elsewhere is no request before somebody follows it; nothing else may leave.
            trap.TakeCaught().ShouldBeEmpty(bodies[i][..Math.Min(200, bodies[i].Length)]);
        }

        await trap.Page.CloseAsync();
    }

    [Fact]
    public async Task The_trap_catches_what_it_is_there_for()
    {
        string[] live =
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<img src=https://trap.example/x>", "<link rel=stylesheet href=//trap.example/x>",
            "<script>fetch('https://trap.example/x')</script>", "<script>setTimeout(() => alert(1), 1)</script>", "<script>open('https://trap.example/x')</script>",
        ];
        var trap = await Trap.Set(browser, path => Number(path) is { } i ? $"<!doctype html><title>x</title>{live[i]}" : null);
        for (var i = 0; i < live.Length; i++)
        {
            await trap.Open($"raw/{i}.html");
            trap.TakeCaught().ShouldNotBeEmpty(live[i]);
        }

        await trap.Page.CloseAsync();
    }

    // No policy of a page keeps it from sending its reader elsewhere (that is for the host's headers and for escaping).
    private static bool IsNoRefresh(Payload payload) => !payload.Text.Contains("http-equiv=refresh", StringComparison.Ordinal);

    private static Func<string, string?> Reading(BuiltSite built) =>
        path => File.Exists(Path.Combine(built.Folder, path)) ? built.Text(path) : null;

    private static int? Number(string path) => Raw().Match(path) is { Success: true } match ? int.Parse(match.Groups["i"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^raw/(?<i>[0-9]+)\.html\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Raw();
}
