using Briefings.Content.Sites;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.Tests.Sites;

/// <summary>What is more than any desk needs is refused, with its place, before it takes time.</summary>
public class LimitTests
{
    private const string FrontMatter = "---\ntitle: Un\nurl: https://www.gate.com/fr/news/1\npublished: 2025-05-20\n---\n";

    public static TheoryData<string, string, string> TooMuch() => new()
    {
        { GoodSite.Gate, "---\n" + string.Concat(Enumerable.Range(0, 9_000).Select(i => $"k{i}: v\n")) + "---\n", "BRF0161" },
        { GoodSite.Gate, FrontMatter + new string('a', InputLimits.BodyLength + 1), "BRF0163" },
        { GoodSite.Gate, FrontMatter + string.Concat(Enumerable.Repeat("[a](", 40_000)), "BRF0163" },
        { GoodSite.Gate, FrontMatter + string.Concat(Enumerable.Repeat("(http://a", 20_000)), "BRF0163" },
        { GoodSite.Gate, FrontMatter + string.Concat(Enumerable.Repeat("A. ", 6_000)), "BRF0163" },
        { GoodSite.Gate, FrontMatter + string.Concat(Enumerable.Repeat("- a\n\n", 6_000)), "BRF0163" },
        { GoodSite.Gate, FrontMatter + string.Concat(Enumerable.Repeat("> ", 1_000)) + "a", "BRF0111" },
        { GoodSite.Gate, FrontMatter + string.Concat(Enumerable.Repeat("*a **b ", 10_000)), "BRF0111" },
        { GoodSite.Gate, FrontMatter + new string('[', 100_000), "BRF0111" },
        { GoodSite.Settings, "languages: [fr, it]\ntitle: " + new string('[', 1_000_000), "BRF0111" },
        { GoodSite.Settings, "languages: [fr, it]\ntitle: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)), "BRF0111" },
        { GoodSite.Settings, "languages: [fr, it]\ntitle: [" + string.Concat(Enumerable.Repeat("a, ", InputLimits.YamlValues + 1)) + "]", "BRF0162" },
        { GoodSite.Settings, "languages: [fr, it, " + string.Join(", ", Enumerable.Range(0, 100).Select(i => $"a{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}")) + "]", "BRF0164" },
        { GoodSite.BriefingFile, "topics: [" + string.Join(", ", Enumerable.Range(0, InputLimits.Entries + 1).Select(i => $"t{i}")) + "]", "BRF0164" },
        { GoodSite.Settings, "languages: [fr, it]\ntitle: " + new string('a', InputLimits.ValueLength + 1), "BRF0171" },
        { GoodSite.Entities, "id: e\ntype: person\nnames: {fr: " + new string('a', InputLimits.NameLength + 1) + "}\n", "BRF0171" },
        { GoodSite.Entities, "id: e\ntype: person\nnames: A\naliases: {fr: [" + new string('a', InputLimits.NameLength + 1) + "]}\n", "BRF0171" },
        { GoodSite.Entities, string.Concat(Enumerable.Range(0, InputLimits.Entities + 1).Select(i => $"- {{id: e{i}}}\n")), "BRF0202" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void What_is_too_much_is_refused(string file, string text, string code)
    {
        using var site = new GoodSite();
        site.Folder.Write(file, text);
        site.Read().Diagnostics.ShouldContain(d => d.Code == code && d.At.File == "input/" + file, string.Join('\n', site.Read().Diagnostics.Take(5)));
    }

    [Fact]
    public void A_briefing_has_as_many_articles_as_can_be_compared()
    {
        using var site = new GoodSite();
        foreach (var i in Enumerable.Range(0, InputLimits.Articles))
        {
            site.Folder.Write($"briefings/cyber/s{i}.fr.md", FrontMatter + "Un texte.");
        }

        var read = site.Read();
        read.Diagnostics.ShouldContain(d => d.Rule == LimitRules.TooManyEntries && d.At.File == "input/briefings/cyber");
        read.Value.ShouldNotBeNull().Briefings.Single().Articles.Length.ShouldBeLessThanOrEqualTo(InputLimits.Articles);
    }

    [Fact]
    public void A_briefing_has_as_many_sentences_as_can_be_compared()
    {
        using var site = new GoodSite();
        foreach (var i in Enumerable.Range(0, 3))
        {
            site.Folder.Write($"briefings/cyber/s{i}.fr.md", FrontMatter + string.Concat(Enumerable.Repeat("A. ", InputLimits.SentencesOfBriefing / 3)));
        }

        var read = site.Read();
        read.Diagnostics.ShouldContain(d => d.Rule == LimitRules.TooManyEntries && d.At.File == "input/briefings/cyber" && d.Message.Contains("sentences"));
        read.Value.ShouldNotBeNull().Briefings.Single().Articles.Length.ShouldBe(4);
    }

    [Fact]
    public void Many_findings_of_a_kind_are_counted()
    {
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.BriefingFile, string.Concat(Enumerable.Range(0, 4_000).Select(i => $"unknown{i}: x\n")));
        var found = site.Read().Diagnostics.Where(d => d.At.File == "input/" + GoodSite.BriefingFile).ToArray();
        found.Count(d => d.Rule == ValueRules.UnknownKey).ShouldBe(InputLimits.FindingsOfARule);
        found.Single(d => d.Rule == LimitRules.MoreOfTheSame).Message.ShouldContain("3900");
    }

    [Fact]
    public void Ids_that_mean_nothing_by_the_thousand_are_told_soon()
    {
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.Entities, string.Concat(Enumerable.Range(0, 2_000).Select(i => $"- {{id: entity-number-{i}, type: person, names: {{fr: N{i}}}}}\n")));
        site.Folder.Write(GoodSite.BriefingFile, "events:\n" + string.Concat(Enumerable.Range(0, 20).Select(e =>
            $"  - {{id: e{e}, date: 2025, text: x, entities: [{string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"nothing-of-this-name-{e}-{i}"))}]}}\n")));
        site.Read().Diagnostics.Count(d => d.Rule == ValueRules.DanglingReference).ShouldBeLessThan(300);
    }

    [Fact]
    public void Rows_of_combining_marks_are_cut_short_wherever_they_come_from()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0316", 60_000));
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.Gate, FrontMatter.Replace("Un", "\"Un " + string.Concat(Enumerable.Repeat("\\u0301\\u0316", 4_000)) + "\"", StringComparison.Ordinal) + "Un texte." + marks);
        var article = site.Read().Value.ShouldNotBeNull().Briefings.Single().Articles.Single(a => a.Id == "gate.fr");
        article.Body.Single().Text.Text.Length.ShouldBeLessThan(200_000);
        article.Title.ShouldStartWith("Un");
    }

    [Fact]
    public void A_link_is_not_read_through_a_hidden_link()
    {
        using var elsewhere = new TempFolder().Write("folder/inner.txt", "x").Write("secret.txt", "secret");
        using var site = new GoodSite();
        site.Folder.Write("assets/none.txt", "x").Write("secret.txt", "mine");
        Directory.CreateSymbolicLink(site.Folder.PathOf(".hidden"), elsewhere.PathOf("folder"));
        File.CreateSymbolicLink(site.Folder.PathOf("assets/a.txt"), "../.hidden/inner.txt");
        File.CreateSymbolicLink(site.Folder.PathOf("assets/b.txt"), "../.hidden/../secret.txt");
        var read = site.Read();
        read.Diagnostics.Where(d => d.Rule == FileRules.Link).Select(d => d.At.File).ShouldBe(["input/assets/a.txt"]);
        read.Value.ShouldNotBeNull().Assets.Select(a => File.ReadAllText(a.FullPath)).ShouldBe(["mine", "x"]);
    }

    [Theory]
    [InlineData("assets/page.html", "BRF0165")]
    [InlineData("assets/briefing.js", "BRF0165")]
    [InlineData("assets/STYLE.CSS", "BRF0165")]
    [InlineData("assets/page.xml", "BRF0165")]
    [InlineData("assets/noending", "BRF0165")]
    [InlineData("static/index.HTM", "BRF0165")]
    [InlineData("static/sw.mjs", "BRF0165")]
    [InlineData("assets/con.png", "BRF0167")]
    [InlineData("assets/a:b.png", "BRF0167")]
    [InlineData("assets/%2e%2e.png", "BRF0167")]
    [InlineData("assets/a./b.png", "BRF0167")]
    public void What_a_browser_might_run_or_a_system_not_have_is_not_published(string file, string code)
    {
        using var site = new GoodSite();
        site.Folder.Write(file, "x");
        PublishedFiles.Check(site.Read().Value!, "input", trustsStatic: false).Select(d => (d.Code, d.At.File)).ShouldBe([(code, "input/" + file)]);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_told()
    {
        using var site = new GoodSite();
        site.Folder.Write("assets/A.png", "x").Write("assets/a.png", "x");
        PublishedFiles.Check(site.Read().Value!, "input", trustsStatic: false).ShouldHaveSingleItem().Code.ShouldBe("BRF0167");
    }

    [Fact]
    public void A_desk_may_trust_what_is_in_static()
    {
        using var site = new GoodSite();
        site.Folder.Write("static/admin/index.html", "<script></script>").Write("assets/index.html", "x");
        PublishedFiles.Check(site.Read().Value!, "input", trustsStatic: true).ShouldHaveSingleItem().At.File.ShouldBe("input/assets/index.html");
    }
}
