namespace Briefings.Sites.Tests;

/// <summary>What depends on the history of the input.</summary>
public class HistoryTests
{
    [Fact]
    public async Task A_desk_s_text_is_stale_when_an_article_was_committed_after_it()
    {
        using var site = LintedSite.Clean();
        Git.Run(site.Input, "init", "--quiet");
        Git.Commit(site.Input, "2025-05-20T10:00:00+02:00");
        (await site.Lint()).ShouldBeEmpty();

        site.WithArticle("quai", "journal.fr", "Un quai neuf", "La ville de Brest a ouvert un quai pour les voiliers. Les pêcheurs s’en plaignent depuis toujours.");
        (await site.Lint()).ShouldBeEmpty("what is not committed does not count");
        Git.Commit(site.Input, "2025-05-20T09:30:00+01:00");
        var found = await site.Lint();
        found.Select(f => (f.Code, f.File, f.Line, f.Severity)).ShouldBe(
            [("BRF0505", "briefings/quai/index.fr.md", 1, "info"), ("BRF0505", "briefings/quai/index.it.md", 1, "info")]);
        found[0].Message.ShouldBe("journal.fr.md was changed after this text was.");

        site.With("input/briefings/quai/index.fr.md", "---\ntitle: Le quai, relu\n---\n");
        Git.Commit(site.Input, "2025-05-21T00:00:00Z");
        (await site.Lint()).Select(f => f.File).ShouldBe(["briefings/quai/index.it.md"]);
    }
}
