using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Briefings.Cli.Tests.Commands;

public class AlignCommandTests
{
    private const string French = "Le port a ouvert un quai le 20 mai 2025.\nIl a coûté 1,7 million d’euros.\n";
    private const string Italian = "Il porto ha aperto una banchina il 20 maggio 2025.\nÈ costata 1,7 milioni di euro & più.\n";

    private static async Task<string> Align(string format)
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("align", folder.Write("a.fr.txt", French), folder.Write("b.txt", Italian), "--to", "it", "--format", format);
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        return run.Out;
    }

    [Fact]
    public async Task Beads_are_lines_of_indices_from_zero_and_a_score() =>
        (await Align("beads")).ShouldMatch(@"^\[0\]:\[0\]:0\.[0-9]{6}\n\[1\]:\[1\]:0\.[0-9]{6}\n$");

    [Fact]
    public async Task Tsv_has_the_texts_side_by_side() =>
        (await Align("tsv")).Split('\n')[0].ShouldBe("Le port a ouvert un quai le 20 mai 2025.\tIl porto ha aperto una banchina il 20 maggio 2025.");

    [Fact]
    public async Task Tmx_has_a_unit_per_bead()
    {
        using var text = new StringReader(await Align("tmx"));
        using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Ignore });
        var tmx = XDocument.Load(reader);

        tmx.Root!.Attribute("version")!.Value.ShouldBe("1.4");
        tmx.Root.Element("header")!.Attribute("srclang")!.Value.ShouldBe("fr");
        tmx.Descendants("tu").Count().ShouldBe(2);
        tmx.Descendants("tuv").Select(v => v.Attribute(XNamespace.Xml + "lang")!.Value).ShouldBe(["fr", "it", "fr", "it"]);
        tmx.Descendants("seg").Last().Value.ShouldBe("È costata 1,7 milioni di euro & più.");
    }

    [Fact]
    public async Task Json_tells_what_speaks_for_a_bead()
    {
        var json = JsonNode.Parse(await Align("json"))!;

        json["left"]!["language"]!.GetValue<string>().ShouldBe("fr");
        json["beads"]![1]!["evidence"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Of_an_article_the_sentences_are_aligned()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        var run = await CommandRun.Of(
            "align", folder["input/briefings/quai/phare.fr.md"], folder["input/briefings/quai/faro.it.md"], "--format", "tsv");

        run.Out.ShouldContain("Il a coûté 1,7 million d’euros.\tÈ costata 1,7 milioni di euro.");
    }

    [Fact]
    public async Task A_language_that_is_not_clear_is_asked_for()
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("align", folder.Write("a.txt", "1\n"), folder.Write("b.txt", "2\n"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("--from");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_failure_to_read()
    {
        using var folder = new TestFolder();

        (await CommandRun.Of("align", folder["a.fr.md"], folder["b.it.md"])).ExitCode.ShouldBe(3);
        (await CommandRun.Of("align", folder["a.fr.txt"], folder["b.it.txt"])).ExitCode.ShouldBe(3);
    }
}
