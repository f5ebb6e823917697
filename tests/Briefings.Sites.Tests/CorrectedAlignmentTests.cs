using AngleSharp.Dom;
using Briefings.Cli.Commands;
using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary>An alignment is saved, corrected by hand, and obeyed by the build.</summary>
public class CorrectedAlignmentTests
{
    private const string File = "input/briefings/summit/alignment.fr-it.yml";
    private const string Opening = "Le sommet s’est ouvert mardi à Genève.";
    private const string Countries = "Vingt pays y prennent part.";
    private const string Apertura = "Il vertice si è aperto martedì a Ginevra.";
    private const string Paesi = "Vi partecipano venti paesi.";

    [Fact]
    public async Task What_is_saved_builds_into_the_same_page()
    {
        using var site = Bilingual();
        var before = await Pairs(site);
        await Save(site);
        (await Pairs(site)).ShouldBe(before);
        before.ShouldBe([$"{Opening} | {Apertura}", $"{Countries} | {Paesi}"]);
    }

    [Fact]
    public async Task What_is_corrected_by_hand_is_what_the_page_shows()
    {
        using var site = Bilingual();
        var saved = await Save(site);
        var lines = saved.Split('\n');
        var (first, second) = (Array.FindIndex(lines, l => l.Contains(Apertura)), Array.FindIndex(lines, l => l.Contains(Paesi)));
        (lines[first], lines[second]) = (lines[second], lines[first]);
        site.With(File, string.Join('\n', lines));

        (await Pairs(site)).ShouldBe([$"{Opening} | {Paesi}", $"{Countries} | {Apertura}"]);
    }

    [Fact]
    public async Task A_sentence_that_changed_since_is_reported_where_it_is_named()
    {
        using var site = Bilingual();
        var saved = await Save(site);
        var line = Array.FindIndex(saved.Split('\n'), l => l.Contains(Countries)) + 1;
        site.WithArticle("summit", "journal.fr", "Le sommet s’ouvre", $"{Opening} Vingt pays y prennent part aussi.");

        var check = await site.Run("check");

        check.Out.ShouldContain($"summit/alignment.fr-it.yml({line},11): warning BRF0405: journal.fr has no sentence ");
        check.Out.ShouldMatch("hint: The nearest is now “[0-9a-z]{7} Vingt pays y prennent part aussi\\.”");
        (await Pairs(site))[1].ShouldBe($"Vingt pays y prennent part aussi. | {Paesi}");
    }

    private static SmallSite Bilingual() => new SmallSite()
        .With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\n")
        .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", $"{Opening} {Countries}")
        .WithArticle("summit", "giornale.it", "Si apre il vertice", $"{Apertura} {Paesi}");

    private static async Task<string> Save(SmallSite site)
    {
        var folder = Path.Combine(site.Input, "briefings", "summit");
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var streams = new Streams(TextReader.Null, output, error);
        var code = await BriefingsCommand.RunAsync(
            ["align", Path.Combine(folder, "journal.fr.md"), Path.Combine(folder, "giornale.it.md"), "--save"], streams, TestContext.Current.CancellationToken);
        code.ShouldBe(ExitCodes.Fine, error.ToString());
        return System.IO.File.ReadAllText(Path.Combine(folder, "alignment.fr-it.yml"));
    }

    private static async Task<string[]> Pairs(SmallSite site) =>
    [
        .. (await site.Build()).Page("fr/briefings/summit/index.html").QuerySelectorAll(".bead")
            .Select(b => $"{Words(b.QuerySelector(".bead__side--left"))} | {Words(b.QuerySelector(".bead__side--right"))}"),
    ];

    private static string Words(IElement? side) => string.Join(' ', (side?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
