using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Briefings.Sites.Tests;

public class PreviewTests
{
    private const string Page = "/repo/fr/briefings/summit/";
    private const string Article = "input/briefings/summit/journal.fr.md";

    [Fact]
    public async Task Pages_are_those_of_a_build_and_a_script_that_reloads_them()
    {
        await using var preview = await Started();
        var built = await preview.Site.Build();
        var page = await preview.Until(Page, "Le sommet");
        page.ShouldContain("<script src=\"/_preview/preview.js\" data-version=\"");
        page.Remove(page.IndexOf("<script src=\"/_preview", StringComparison.Ordinal), page.IndexOf("</head>", StringComparison.Ordinal) - page.IndexOf("<script src=\"/_preview", StringComparison.Ordinal))
            .ShouldBe(built.Text("fr/briefings/summit/index.html"));
        foreach (var file in built.Files)
        {
            built.Text(file).ShouldNotContain("_preview", customMessage: file);
        }
    }

    [Fact]
    public async Task Every_file_of_a_build_is_there_as_what_it_is()
    {
        await using var preview = await Started();
        var built = await preview.Site.Build();
        foreach (var file in built.Files)
        {
            var route = file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
            var response = await preview.Get($"/repo/{route}");
            response.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(Type(file), file);
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }

    [Fact]
    public async Task The_root_leads_to_the_sites_base_and_a_folders_name_to_its_page()
    {
        await using var preview = await Started();
        (await preview.Get("/")).Headers.Location!.OriginalString.ShouldBe("/repo/");
        (await preview.Get("/repo")).Headers.Location!.OriginalString.ShouldBe("/repo/");
        (await preview.Get("/repo/fr")).Headers.Location!.OriginalString.ShouldBe("/repo/fr/");
        (await preview.Get("/repo/fr/index.html")).Headers.Location!.OriginalString.ShouldBe("/repo/fr/");
        (await preview.Get("/fr/")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_not_there_is_the_sites_own_page_for_that()
    {
        await using var preview = await Started();
        var response = await preview.Get("/repo/fr/nothing/");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("page--not-found");
    }

    [Theory]
    [InlineData("/repo/../../../../etc/passwd")]
    [InlineData("/repo/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/repo/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/repo/assets/..%5c..%5c..%5cetc%5cpasswd")]
    [InlineData("/repo//etc/passwd")]
    [InlineData("/_preview/../../etc/passwd")]
    [InlineData("/repo/fr/briefings/..%00/")]
    public async Task Nothing_else_on_the_machine_can_be_fetched(string path)
    {
        await using var preview = await Started();
        var answer = await Raw(preview, $"GET {path} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n");
        answer.ShouldMatch("^HTTP/1.1 40[04] ");
        answer.ShouldNotContain("root:");
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost:1")]
    public async Task Requests_for_another_host_are_refused(string host)
    {
        await using var preview = await Started();
        foreach (var path in new[] { Page, "/_preview/events", "/_preview/preview.js" })
        {
            var response = await preview.Send(HttpMethod.Get, path, host);
            response.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("sommet");
        }
    }

    [Fact]
    public async Task Only_getting_and_asking_for_heads_is_allowed()
    {
        await using var preview = await Started();
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Trace })
        {
            var response = await preview.Send(method, Page);
            response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
            response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
        }

        var head = await preview.Send(HttpMethod.Head, Page);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength!.Value.ShouldBe(Encoding.UTF8.GetByteCount(await preview.Text(Page)));
        (await preview.Send(HttpMethod.Head, "/_preview/events")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_huge_header_is_refused_and_a_thousand_connections_that_say_nothing_hinder_nobody()
    {
        await using var preview = await Started();
        (await Raw(preview, $"GET / HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nX: {new string('x', 40_000)}\r\n\r\n")).ShouldStartWith("HTTP/1.1 431 ");
        var idle = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 1000; i++)
            {
                var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, preview.Address.Port, TestContext.Current.CancellationToken);
                idle.Add(client);
            }

            (await preview.Get(Page)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            idle.ForEach(c => c.Dispose());
        }
    }

    [Fact]
    public async Task A_saved_article_is_told_to_open_pages_and_is_there_when_they_ask()
    {
        await using var preview = await Started();
        var before = await preview.Hear(_ => true);
        preview.Site.WithArticle("summit", "journal.fr", "Un tout autre titre", "Un autre texte.");
        var after = await preview.Hear(h => h.Version != before.Version);
        after.Problems.ShouldBeEmpty();
        await preview.Until(Page, "Un tout autre titre");
        preview.Said.ShouldMatch(@"journal\.fr\.md.*: ready in \d+ ms\.");
    }

    [Fact]
    public async Task A_file_that_is_saved_by_renaming_is_taken_in()
    {
        await using var preview = await Started();
        preview.Site.With("input/briefings/summit/.journal.fr.md.tmp", "---\ntitle: Par renommage\nurl: https://example.org/\npublished: 2025-05-20\n---\n\nTexte.\n");
        File.Move(Path.Combine(preview.Site.Input, "briefings/summit/.journal.fr.md.tmp"), Path.Combine(preview.Site.Input, "briefings/summit/journal.fr.md"), overwrite: true);
        await preview.Until(Page, "Par renommage");
    }

    [Fact]
    public async Task Mistakes_are_told_with_their_lines_while_the_last_good_page_stays_until_they_are_mended()
    {
        await using var preview = await Started();
        preview.Site.With(Article, "---\ntitle: [Le <b>sommet\nurl: https://example.org/\npublished: 2025-05-20\n---\n\nTexte.\n");
        var broken = await preview.Hear(h => h.Problems.Length > 0);
        broken.Problems[0].Place.ShouldMatch(@"journal\.fr\.md\(\d+,\d+\)$");
        broken.Problems[0].Code.ShouldStartWith("BRF");
        broken.Problems[0].Underline.ShouldNotBeNull().ShouldContain("^");
        (await preview.Text(Page)).ShouldContain("Le sommet s’ouvre");

        preview.Site.WithArticle("summit", "journal.fr", "Mendé", "Un texte.");
        var mended = await preview.Hear(h => h.Problems.Length == 0);
        mended.Version.ShouldNotBe(broken.Version);
        await preview.Until(Page, "Mendé");
    }

    [Fact]
    public async Task A_mistake_that_only_merging_finds_is_told_too()
    {
        await using var preview = await Started();
        preview.Site.With("input/briefings/summit/briefing.yml", "claims:\n  - id: toll\n    text: {fr: Un bilan}\n    value: nonsense\n");
        (await preview.Hear(h => h.Problems.Length > 0)).Problems[0].Code.ShouldBe("BRF0402");
    }

    [Fact]
    public async Task A_site_that_starts_with_a_mistake_comes_when_it_is_mended()
    {
        await using var preview = await PreviewedSite.Start(Summit().With("input/site.yml", "languages: [fr\n"));
        (await preview.Hear(h => h.Problems.Length > 0)).Problems.ShouldNotBeEmpty();
        var waiting = await preview.Get("/");
        waiting.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await waiting.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("/_preview/preview.js");
        preview.Site.With("input/site.yml", Settings);
        await preview.Until(Page, "Le sommet");
    }

    [Fact]
    public async Task Briefings_that_come_and_go_are_taken_in()
    {
        await using var preview = await Started();
        preview.Site.WithArticle("other", "journal.fr", "Un nouveau dossier", "Texte.");
        await preview.Until("/repo/fr/", "Un nouveau dossier");
        Directory.Delete(Path.Combine(preview.Site.Input, "briefings/other"), recursive: true);
        while ((await preview.Text("/repo/fr/")).Contains("Un nouveau dossier", StringComparison.Ordinal))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        (await preview.Get("/repo/fr/briefings/other/")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_theme_of_the_desks_own_is_taken_in()
    {
        var site = Summit().With("themes/mine/theme.yml", "name: mine\nextends: default\n").With("themes/mine/strings/fr.yml", "nav.home: Accueil\n");
        await using var preview = await PreviewedSite.Start(site, "--theme", "mine");
        await preview.Until(Page, "Accueil");
        site.With("themes/mine/strings/fr.yml", "nav.home: La maison\n");
        await preview.Until(Page, "La maison");
    }

    [Fact]
    public async Task The_preview_ends_well_though_pages_are_open()
    {
        await using var preview = await Started();
        await using var listening = preview.Listen().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await listening.MoveNextAsync();
        (await preview.End()).ShouldBe(0);
        preview.Said.ShouldContain("The preview has ended.");
    }

    [Fact]
    public async Task Ctrl_C_is_how_a_preview_ends_well()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no command that sends an interrupt to a process.");
        Assert.SkipWhen(IsInterruptIgnored(), "These tests were started to ignore interrupts, as jobs in the background are, and so would be what they start.");
        using var site = Summit();
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "briefings.dll"), "preview", "--input", site.Input, "--port", "0" },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldStartWith("http://127.0.0.1:");
        using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldEndWith("The preview has ended.\n");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_port_that_was_asked_for_and_is_taken_is_a_failure()
    {
        using var site = Summit();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var result = await site.Run("preview", "--port", $"{port}");
        result.Code.ShouldBe(3);
        result.Error.ShouldContain($"port {port} is taken");
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "http")]
    public async Task A_port_that_is_none_is_wrong_usage(params string[] args)
    {
        using var site = Summit();
        var result = await site.Run("preview", args);
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("a number from 0 to 65535");
    }

    private const string Settings = "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://example.org/repo/\n";

    private static SmallSite Summit() => new SmallSite()
        .With("input/site.yml", Settings)
        .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", "Le sommet s’est ouvert mardi à Genève. Vingt pays y prennent part.")
        .WithArticle("summit", "giornale.it", "Si apre il vertice", "Il vertice si è aperto martedì a Ginevra. Vi partecipano venti paesi.");

    private static async Task<PreviewedSite> Started()
    {
        var preview = await PreviewedSite.Start(Summit());
        await preview.Until(Page, "Le sommet");
        return preview;
    }

    private static string Type(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".txt" => "text/plain",
        ".xml" => "application/xml",
        ".json" => "application/json",
        ".ics" => "text/calendar",
        ".csv" => "text/csv",
        ".tbx" or ".tmx" => "application/xml",
        ".jsonld" => "application/ld+json",
        ".opml" => "text/x-opml",
        _ => "application/octet-stream",
    };

    private static async Task<string> Raw(PreviewedSite preview, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, preview.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        const long Interrupt = 1 << 1;
        return File.Exists(Status)
            && File.ReadLines(Status).First(l => l.StartsWith(Ignored, StringComparison.Ordinal)) is var line
            && (long.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
