using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Briefings.Sites.Tests;

/// <summary>What depends on the history of the input.</summary>
public class HistoryTests
{
    private const string Page = "fr/briefings/quai/index.html";

    [Fact]
    public async Task A_desk_s_text_is_stale_when_an_article_was_committed_after_it()
    {
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00+02:00");
        (await site.Lint()).ShouldBeEmpty();

        site.WithArticle("quai", "journal.fr", "Un quai neuf", "La ville de Brest a ouvert un quai pour les voiliers. Les pêcheurs s’en plaignent depuis toujours.");
        (await site.Lint()).ShouldBeEmpty("what is not committed does not count");
        site.Commit("2025-05-20T09:30:00+01:00");
        var found = await site.Lint();
        found.Select(f => (f.Code, f.File, f.Line, f.Severity)).ShouldBe(
            [("BRF0505", "briefings/quai/index.fr.md", 1, "info"), ("BRF0505", "briefings/quai/index.it.md", 1, "info")]);
        found[0].Message.ShouldBe("journal.fr.md was changed after this text was.");

        site.With("input/briefings/quai/index.fr.md", "---\ntitle: Le quai, relu\n---\n");
        site.Commit("2025-05-21T00:00:00Z");
        (await site.Lint()).Select(f => f.File).ShouldBe(["briefings/quai/index.it.md"]);
    }

    [Fact]
    public async Task Readers_are_told_when_a_briefing_was_published_updated_and_corrected()
    {
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        Change(site, "journal.fr.md", "longtemps", "toujours");
        site.Commit("2025-05-21T23:30:00-05:00");
        site.WithArticle("quai", "giornale.fr", "Des taxes", "Les taxes du port font débat à Brest.");
        File.Delete(Path.Combine(site.Input, "briefings/quai/giornale.it.md"));
        Change(site, "index.it.md", "breve", "due parole");
        site.Commit("2025-05-24T10:00:00Z");

        var built = await site.Build();

        var history = built.Page(Page).QuerySelector("section.history")!;
        history.QuerySelectorAll("dt").Select(e => e.TextContent).ShouldBe(["24 mai 2025", "22 mai 2025", "22 mai 2025", "20 mai 2025"]);
        history.QuerySelectorAll("dd").Select(Words).ShouldBe(
        [
            "Mise à jour | ajouté : Il Giornale (fr) | modifié : texte de la rédaction (it) | retiré : Il Giornale (it)",
            "Rectificatif",
            "Mise à jour | modifié : Le Journal (fr)",
            "Première publication",
        ]);
        history.QuerySelector("dd a")!.GetAttribute("href").ShouldBe("#corrections");
        built.Page("it/briefings/quai/index.html").QuerySelector("section.history dd")!.TextContent.ShouldStartWith("Aggiornamento");
        JsonNode.Parse(built.Text("fr/briefings/quai/briefing.json"))!["history"]!.ToJsonString().ShouldBe(
            """{"published":"2025-05-20","updates":[{"date":"2025-05-22","files":[{"name":"journal.fr.md","change":"changed"}]},"""
            + """{"date":"2025-05-24","files":[{"name":"giornale.fr.md","change":"added"},{"name":"giornale.it.md","change":"removed"},{"name":"index.it.md","change":"changed"}]}]}""");
    }

    [Fact]
    public async Task A_long_history_is_told_in_a_line_and_opens()
    {
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        foreach (var (i, word) in new[] { "hier", "jadis", "toujours", "naguère" }.Index())
        {
            site.WithArticle("quai", "journal.fr", "Un quai neuf", $"La ville de Brest a ouvert un quai. Les pêcheurs s’en plaignent depuis {word}.");
            site.Commit($"2025-06-{i + 1:00}T10:00:00Z");
        }

        var history = (await site.Build()).Page(Page).QuerySelector("section.history")!;

        history.QuerySelector("p")!.TextContent.ShouldBe("Première publication 20 mai 2025\u00A0· Mise à jour 4 juin 2025");
        history.QuerySelector("details > summary")!.TextContent.ShouldBe("Voir les 6 entrées");
        history.QuerySelectorAll("details dt").Length.ShouldBe(6);
    }

    [Fact]
    public async Task A_draft_is_not_published_before_it_is_one_no_more()
    {
        using var site = LintedSite.Clean().WithArticle("quai", "giornale.fr", "Des taxes", "Les taxes du port font débat.", "draft: true\n");
        Change(site, "journal.fr.md", "published:", "draft: true\npublished:");
        Change(site, "giornale.it.md", "published:", "draft: true\npublished:");
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        Change(site, "journal.fr.md", "draft: true\n", "");
        site.Commit("2025-05-23T10:00:00Z");
        Change(site, "giornale.fr.md", "débat", "bruit");
        Change(site, "giornale.it.md", "draft: true\n", "");
        site.Commit("2025-05-24T10:00:00Z");
        Change(site, "giornale.it.md", "published:", "draft: true\npublished:");
        site.Commit("2025-05-25T10:00:00Z");

        JsonNode.Parse((await site.Build()).Text("fr/briefings/quai/briefing.json"))!["history"]!.ToJsonString().ShouldBe(
            """{"published":"2025-05-23","updates":[{"date":"2025-05-24","files":[{"name":"giornale.it.md","change":"added"}]},{"date":"2025-05-25","files":[{"name":"giornale.it.md","change":"removed"}]}]}""");
    }

    [Fact]
    public async Task What_a_merge_brought_in_counts_from_the_merge()
    {
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        site.Git("checkout", "--quiet", "-b", "proposal");
        Change(site, "journal.fr.md", "longtemps", "toujours");
        site.Commit("2025-05-22T10:00:00Z");
        site.Git("checkout", "--quiet", "-");
        site.Merge("proposal", "2025-05-25T10:00:00Z");

        var json = JsonNode.Parse((await site.Build()).Text("fr/briefings/quai/briefing.json"))!;
        json["history"]!["updates"]!.AsArray().ShouldHaveSingleItem()!["date"]!.GetValue<string>().ShouldBe("2025-05-25");
    }

    [Fact]
    public async Task An_article_of_another_briefing_is_told_of_once_this_one_is_published()
    {
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        Change(site, "journal.fr.md", "longtemps", "toujours");
        site.Commit("2025-05-21T10:00:00Z");
        site.WithArticle("taxes", "giornale.fr", "Des taxes", "Les taxes du port font débat.").With("input/briefings/taxes/briefing.yml", "articles: [../quai/journal.fr.md]\n");
        site.Commit("2025-05-22T10:00:00Z");
        Change(site, "journal.fr.md", "toujours", "hier");
        site.Commit("2025-05-23T10:00:00Z");

        var built = await site.Build();

        JsonNode.Parse(built.Text("fr/briefings/taxes/briefing.json"))!["history"]!.ToJsonString().ShouldBe(
            """{"published":"2025-05-22","updates":[{"date":"2025-05-23","files":[{"name":"../quai/journal.fr.md","change":"changed"}]}]}""");
        built.Page("fr/briefings/taxes/index.html").QuerySelector("section.history dd")!.TextContent.ShouldContain("modifié : Le Journal (fr)");
    }

    [Fact]
    public async Task Where_nothing_is_committed_nothing_is_told()
    {
        using var site = LintedSite.Clean();
        (await Told(site)).ShouldBeFalse("there is no repository");
        site.Init();
        (await Told(site)).ShouldBeFalse("there is no commit");
        Git.Commit(site.Input, "2025-05-19T10:00:00Z", "commit", "--quiet", "--allow-empty", "--message", "Start");
        (await Told(site)).ShouldBeFalse("the folder is not committed");
        site.Commit("2025-05-20T10:00:00Z");
        (await Told(site)).ShouldBeTrue();

        async Task<bool> Told(SmallSite of) => (await of.Build()).Page(Page).QuerySelector("section.history") is not null;
    }

    [Fact]
    public async Task Of_a_part_of_the_commits_nothing_is_told_but_that_it_is_a_part()
    {
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        Change(site, "journal.fr.md", "longtemps", "toujours");
        site.Commit("2025-05-21T10:00:00Z");
        using var clone = site.Cloned("--depth", "1");

        var run = await clone.Run("build", "--output", clone.Output);

        run.Code.ShouldBe(0);
        run.Error.ShouldContain("info BRF0581");
        new BuiltSite(clone.Output).Page(Page).QuerySelector("section.history").ShouldBeNull();
        (await clone.Lint()).ShouldHaveSingleItem().Code.ShouldBe("BRF0581");
    }

    [Fact]
    public async Task A_whole_clone_gives_the_same_bytes_as_the_folder_that_is_worked_in()
    {
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00+09:00");
        Change(site, "journal.fr.md", "longtemps", "toujours");
        site.Commit("2025-05-21T01:00:00+09:00");
        using var clone = site.Cloned();

        var (here, there) = (await site.Build(), await clone.Build());

        there.Files.ShouldBe(here.Files);
        there.Files.ShouldAllBe(f => File.ReadAllBytes(Path.Combine(there.Folder, f)).SequenceEqual(File.ReadAllBytes(Path.Combine(here.Folder, f))));
        here.Text(Page).ShouldContain("""<time datetime="2025-05-20">20 mai 2025</time></dt><dd>Mise à jour""");
    }

    [Fact]
    public async Task Nothing_is_run_that_a_repository_s_settings_name()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that must not run is a shell script.");
        using var site = LintedSite.Clean();
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        Change(site, "journal.fr.md", "longtemps", "toujours");
        site.Commit("2025-05-21T10:00:00Z");
        site.With("run.sh", "#!/bin/sh\ntouch \"$(dirname \"$0\")/has-run\"\n");
        var script = Path.GetFullPath(Path.Combine(site.Input, "../run.sh"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        site.With("input/.git/info/attributes", "*.md diff=bad filter=bad\n");
        foreach (var key in new[] { "core.fsmonitor", "core.pager", "diff.external", "diff.bad.command", "diff.bad.textconv", "filter.bad.clean", "filter.bad.smudge", "gpg.program", "core.sshCommand" })
        {
            site.Git("config", key, script);
        }

        site.Git("config", "log.showSignature", "true");
        File.Delete(Path.Combine(Path.GetDirectoryName(script)!, "has-run"));

        (await site.Build()).Page(Page).QuerySelector("section.history").ShouldNotBeNull();
        (await site.Lint()).ShouldNotContain(f => f.Code == "BRF0581");

        File.Exists(Path.Combine(Path.GetDirectoryName(script)!, "has-run")).ShouldBeFalse();
    }

    private static string Words(IElement entry) => string.Join(" | ", entry.ChildNodes.Select(n => n.TextContent.Trim()).Where(t => t.Length > 0));

    private static void Change(SmallSite site, string file, string before, string after) => site.Replace($"input/briefings/quai/{file}", before, after);
}
