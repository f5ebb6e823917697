using System.Diagnostics;

namespace Briefings.Sites.Tests;

/// <summary>What depends on the history of the input.</summary>
public class HistoryTests
{
    [Fact]
    public async Task A_desk_s_text_is_stale_when_an_article_was_committed_after_it()
    {
        using var site = LintedSite.Clean();
        Git(site, "init", "--quiet");
        Commit(site, "2025-05-20T10:00:00+02:00");
        (await site.Lint()).ShouldBeEmpty();

        site.WithArticle("quai", "journal.fr", "Un quai neuf", "La ville de Brest a ouvert un quai pour les voiliers. Les pêcheurs s’en plaignent depuis toujours.");
        (await site.Lint()).ShouldBeEmpty("what is not committed does not count");
        Commit(site, "2025-05-20T09:30:00+01:00");
        var found = await site.Lint();
        found.Select(f => (f.Code, f.File, f.Line, f.Severity)).ShouldBe(
            [("BRF0505", "briefings/quai/index.fr.md", 1, "info"), ("BRF0505", "briefings/quai/index.it.md", 1, "info")]);
        found[0].Message.ShouldBe("journal.fr.md was changed after this text was.");

        site.With("input/briefings/quai/index.fr.md", "---\ntitle: Le quai, relu\n---\n");
        Commit(site, "2025-05-21T00:00:00Z");
        (await site.Lint()).Select(f => f.File).ShouldBe(["briefings/quai/index.it.md"]);
    }

    private static void Commit(SmallSite site, string moment)
    {
        Git(site, "add", "--all");
        Git(site, moment, ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "Change"]);
    }

    private static void Git(SmallSite site, params string[] arguments) => Git(site, "", arguments);

    private static void Git(SmallSite site, string moment, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = site.Input, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = moment;
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, error);
    }
}
