using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Briefings.Model.Diagnostics;

namespace Briefings.Sites.Tests;

/// <summary><c>check --format sarif</c>, by the rules of the SARIF 2.1.0 schema that concern what is written.</summary>
public partial class SarifTests
{
    private const string Entity = "input/entities/brest.yml";
    private const string Unnamed = "id: brest\ntype: place\nnames: {fr: Brest}\n";

    [Fact]
    public async Task The_log_has_the_structure_of_sarif()
    {
        using var site = LintedSite.Clean().With(Entity, Unnamed).With("input/odd name é.txt", "");
        var log = await Log(site);
        log["version"]!.GetValue<string>().ShouldBe("2.1.0");
        log["$schema"]!.GetValue<string>().ShouldEndWith("sarif-2.1.0.json");
        var run = log["runs"]!.AsArray().ShouldHaveSingleItem()!;
        run["columnKind"]!.GetValue<string>().ShouldBe("utf16CodeUnits");
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        rules.Select(r => r!["id"]!.GetValue<string>()).ShouldBe(Rules.All.Select(r => r.Code));
        rules.ShouldAllBe(r => HasText(r!["shortDescription"]) && HasText(r["fullDescription"]) && HasText(r["help"]) && IsLevel(r["defaultConfiguration"]!["level"]));
        var results = run["results"]!.AsArray();
        results.Count.ShouldBe(2);
        foreach (var result in results)
        {
            rules[result!["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>().ShouldBe(result["ruleId"]!.GetValue<string>());
            IsLevel(result["level"]).ShouldBeTrue();
            HasText(result["message"]).ShouldBeTrue();
            var place = result["locations"]!.AsArray().ShouldHaveSingleItem()!["physicalLocation"]!;
            place["artifactLocation"]!["uri"]!.GetValue<string>().ShouldMatch("^file:///[!-~]+$");
            result["partialFingerprints"]!["primaryLocationLineHash"]!.GetValue<string>().ShouldMatch("^[0-9a-z]{13}:1$");
        }
    }

    [Fact]
    public async Task A_finding_has_its_region_and_a_file_as_a_whole_has_none()
    {
        using var site = LintedSite.Clean().With(Entity, Unnamed).With("input/odd.txt", "");
        var results = (await Log(site))["runs"]![0]!["results"]!.AsArray().ToDictionary(r => r!["ruleId"]!.GetValue<string>(), r => r!["locations"]![0]!["physicalLocation"]!);
        results["BRF0503"]["region"]!.ToJsonString().ShouldBe("""{"startLine":3,"startColumn":8,"endColumn":9}""");
        results["BRF0112"].AsObject().ContainsKey("region").ShouldBeFalse();
    }

    [Fact]
    public async Task A_finding_is_known_again_when_lines_come_above_it()
    {
        using var site = LintedSite.Clean().With(Entity, Unnamed);
        var before = await Fingerprints(site);
        site.With(Entity, "# A comment.\n\n" + Unnamed);
        (await Fingerprints(site)).ShouldBe(before);
        site.With(Entity, Unnamed.Replace("fr: Brest", "it: Brest", StringComparison.Ordinal));
        (await Fingerprints(site)).ShouldNotBe(before);
    }

    [Fact]
    public async Task A_site_of_which_nothing_is_to_be_said_has_an_empty_log()
    {
        using var site = LintedSite.Clean();
        (await Log(site))["runs"]![0]!["results"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task GitHub_s_annotations_land_on_the_line_whatever_the_message()
    {
        using var site = LintedSite.Clean().With(LintedSite.About, "---\ntitle: À propos\n---\n\nEt [50 %, ici](/fr/a,b:50%25/).\n");
        var lines = (await site.Run("check", "--format", "github")).Out.TrimEnd('\n').Split('\n');
        var line = lines.ShouldHaveSingleItem();
        Annotation().IsMatch(line).ShouldBeTrue(line);
        line.ShouldContain("/pages/about.fr.md,line=5,col=1,endColumn=32,title=BRF0506::The link “/fr/a,b:50%2525/” leads nowhere: there is no such page or file.%0A");
    }

    private static async Task<JsonNode> Log(SmallSite site) => JsonNode.Parse((await site.Run("check", "--format", "sarif")).Out)!;

    private static async Task<string[]> Fingerprints(SmallSite site) =>
        [.. (await Log(site))["runs"]![0]!["results"]!.AsArray().Select(r => r!["partialFingerprints"]!["primaryLocationLineHash"]!.GetValue<string>())];

    private static bool HasText(JsonNode? message) => message!["text"]!.GetValue<string>().Length > 0;

    private static bool IsLevel(JsonNode? level) => level!.GetValue<string>() is "none" or "note" or "warning" or "error";

    [GeneratedRegex("^::(error|warning|notice) file=[^,:]+,line=[0-9]+,col=[0-9]+,endColumn=[0-9]+,title=[^,:]+::[^\r\n]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Annotation();
}
