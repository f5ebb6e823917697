using System.Text;

namespace Briefings.Cli.Tests.Commands;

public class ImportCommandTests
{
    private const string Headline = "Le port de Brest ouvre un quai réservé aux cargos à voile";

    private const string Body = """
        Le port de Brest a ouvert lundi un quai que seuls les cargos à voile peuvent utiliser, une première en Europe selon la ville.
        Un pari sur le vent
        Trois armateurs ont signé pour dix ans, et deux autres négocient encore avec la région, qui finance un tiers des travaux.
        Les riverains demandent une étude sur le bruit des video -treuils, que la mairie promet pour le printemps prochain.

        """;

    private static async Task<CommandRun> Import(TestFolder folder, string text, params string[] more) => await CommandRun.Of(
        ["import", folder.Write("pasted.txt", text), "--briefing", "quai", "--source", "phare", "--input", folder["input"], .. more]);

    [Fact]
    public async Task A_text_with_everything_wrong_becomes_a_clean_draft()
    {
        using var folder = new TestFolder();
        var run = await Import(folder, $"{Body}Voir l'original\n{Headline}\n{Body}", "--published", "2025-05-20", "--url", "https://example.org/a");

        run.Out.ShouldBe($"{folder["input/briefings/quai/phare.fr.md"]}\n");
        run.ExitCode.ShouldBe(0);
        folder.Read("input/briefings/quai/phare.fr.md").ShouldBe(
            $$"""
            ---
            title: "{{Headline}}"
            draft: true            # take this line out when the article is ready
            url: "https://example.org/a"
            published: 2025-05-20
            cleaning: [{removed: repeated-body, paragraphs: 4}, {removed: boilerplate, paragraphs: 1}]
            ---

            Le port de Brest a ouvert lundi un quai que seuls les cargos à voile peuvent utiliser, une première en Europe selon la ville.

            ## Un pari sur le vent

            Trois armateurs ont signé pour dix ans, et deux autres négocient encore avec la région, qui finance un tiers des travaux.

            Les riverains demandent une étude sur le bruit des video -treuils, que la mairie promet pour le printemps prochain.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_log_says_what_was_removed_and_what_to_look_at()
    {
        using var folder = new TestFolder();
        var run = await Import(folder, $"{Headline}\n{Body}{Body}");

        run.Error.ShouldContain("Language: fr (detected)\n");
        run.Error.ShouldContain("Removed 4 paragraphs pasted twice (lines 6 to 9).\n");
        run.Error.ShouldContain("line 5: video -treuils (a space in front of a hyphen)\n");
        run.Error.ShouldContain("Still to fill in at the top of the file: url, published.\n");
    }

    [Fact]
    public async Task A_draft_that_lacks_its_address_is_named_by_check()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();
        File.Delete(folder["input/briefings/quai/phare.fr.md"]);
        await Import(folder, Body);

        var run = await CommandRun.Of("check", "--drafts", "--input", input);

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldContain("phare.fr.md");
        run.Out.ShouldContain("url");
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_as_it_is()
    {
        using var folder = new TestFolder();
        folder.Write("input/briefings/quai/phare.fr.md", "mine");
        var run = await Import(folder, Body);

        run.ExitCode.ShouldBe(3);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("exists already");
        folder.Read("input/briefings/quai/phare.fr.md").ShouldBe("mine");
    }

    [Fact]
    public async Task A_language_that_is_not_clear_is_asked_for()
    {
        using var folder = new TestFolder();
        var run = await Import(folder, "Zug um Zug\n");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("Say it with --lang");
        File.Exists(folder["input/briefings/quai/phare.de.md"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_text_that_is_not_utf8_is_refused()
    {
        using var folder = new TestFolder();
        await File.WriteAllBytesAsync(folder["latin.txt"], Encoding.Latin1.GetBytes("été"), TestContext.Current.CancellationToken);
        var run = await CommandRun.Of("import", folder["latin.txt"], "--briefing", "b", "--source", "s", "--input", folder["input"]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("is not UTF-8");
    }

    [Fact]
    public async Task A_text_that_is_not_there_is_a_failure_to_read()
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("import", folder["none.txt"], "--briefing", "b", "--source", "s", "--input", folder["input"]);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("none.txt");
        run.Error.Trim().ShouldNotContain('\n');
    }
}
