using System.Text.Json.Nodes;

namespace Briefings.Cli.Tests.Commands;

public class InspectCommandTests
{
    [Fact]
    public async Task Lines_of_articles_become_lines_of_facts()
    {
        var run = await CommandRun.WithInput(
            """{"id":"é1","lang":"fr","published":"2025-05-22","text":"Mardi, le port a reçu 1,7 million d'euros, soit 5 %."}""" + "\n",
            "inspect", "--jsonl", "--input", "no-such-folder");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldBe(
            """{"id":"é1","facts":[{"kind":"date","text":"Mardi","start":0,"length":5,"from":"2025-05-20","to":"2025-05-21","edtf":"2025-05-20"},"""
            + """{"kind":"money","text":"1,7 million d'euros","start":22,"length":19,"amount":1700000,"currency":"EUR"},"""
            + """{"kind":"percent","text":"5 %","start":48,"length":3,"value":5}]}""" + "\n");
    }

    [Fact]
    public async Task The_sites_entities_are_found_too()
    {
        using var folder = new TestFolder();
        var run = await CommandRun.WithInput(
            """{"id":1,"lang":"it","text":"Il sindaco di Brest tace."}""", "inspect", "--jsonl", "--input", folder.WriteSite());

        run.Out.ShouldBe("""{"id":1,"facts":[{"kind":"entity","text":"Brest","start":14,"length":5,"entity":"brest"}]}""" + "\n");
    }

    [Theory]
    [InlineData("nonsense", "JSON")]
    [InlineData("[1]", "JSON object")]
    [InlineData("""{"text":"x"}""", "lang")]
    [InlineData("""{"lang":"fr"}""", "text")]
    [InlineData("""{"lang":"fr","text":5}""", "text")]
    [InlineData("""{"lang":"fr","text":"x","published":"yesterday"}""", "published")]
    public async Task A_line_that_cannot_be_read_is_named_and_the_others_are_not_lost(string line, string mistake)
    {
        var run = await CommandRun.WithInput(line + "\n" + """{"id":"2","lang":"fr","text":"Rien."}""", "inspect", "--jsonl", "--input", "no-such-folder");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("briefings: line 1 of standard input was left out: ");
        run.Error.ShouldContain(mistake);
        run.Out.ShouldBe("""{"id":"2","facts":[]}""" + "\n");
    }

    [Fact]
    public async Task An_article_is_shown_with_what_it_states()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();
        var path = folder.Article("phare.fr", "Un quai", "Mardi, Brest a reçu 1,7 million d'euros.\n\nUn mot video -treuil cassé.");
        var run = await CommandRun.Of("inspect", path, "--input", input);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldStartWith("Un quai\nphare.fr, published 2025-05-20\n");
        run.Out.ShouldContain("    date      Mardi  →  2025-05-20\n");
        run.Out.ShouldContain("    entity    Brest  →  brest\n");
        run.Out.ShouldContain("→  1700000 EUR\n");
        run.Out.ShouldContain("    line 9: video -treuil\n");
    }

    [Fact]
    public async Task The_same_can_be_had_as_json()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        var run = await CommandRun.Of("inspect", folder["input/briefings/quai/phare.fr.md"], "--json", "--input", folder["input"]);
        var json = JsonNode.Parse(run.Out)!;

        json["language"]!.GetValue<string>().ShouldBe("fr");
        json["segments"]!.AsArray().Count.ShouldBe(2);
        json["segments"]![0]!["mentions"]![0]!["entity"]!.GetValue<string>().ShouldBe("brest");
        json["segments"]![1]!["facts"]![0]!["amount"]!.GetValue<decimal>().ShouldBe(1_700_000);
    }

    [Fact]
    public async Task Dates_that_no_event_covers_are_listed()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Write("input/briefings/quai/briefing.yml", "events:\n  - {id: depart, date: 2025-05-12, text: {fr: Le départ}}\n");
        var path = folder.Article("phare.fr", "Un quai", "Le 12 mai, le bateau part. Le 14 mai, il rentre.");

        var shown = await CommandRun.Of("inspect", path, "--input", folder["input"]);
        var json = JsonNode.Parse((await CommandRun.Of("inspect", path, "--json", "--input", folder["input"])).Out)!;

        shown.Out.ShouldEndWith("\nDates that no event of the briefing covers\n    2025-05-14  14 mai\n");
        var date = json["uncoveredDates"]!.AsArray().ShouldHaveSingleItem()!;
        date["edtf"]!.GetValue<string>().ShouldBe("2025-05-14");
        date["text"]!.GetValue<string>().ShouldBe("14 mai");
    }

    [Fact]
    public async Task What_is_wrong_with_an_article_is_said()
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("inspect", folder.Write("phare.fr.md", "---\ntitel: x\n---\n"), "--input", folder["input"]);

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("phare.fr.md(2,1): error BRF");
    }

    [Fact]
    public async Task An_article_that_is_not_there_is_a_failure_to_read() =>
        (await CommandRun.Of("inspect", "no-such-file.fr.md")).ExitCode.ShouldBe(3);
}
