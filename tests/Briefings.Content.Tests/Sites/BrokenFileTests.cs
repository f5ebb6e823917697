using System.Text;

namespace Briefings.Content.Tests.Sites;

/// <summary>One line or file of a good site is broken in its form; the finding points at it.</summary>
public class BrokenFileTests
{
    private const string Gate = "input/" + GoodSite.Gate;

    [Fact]
    public void A_byte_that_is_not_utf_8_is_pointed_at()
    {
        using var site = new GoodSite();
        var text = site.Folder.Read(GoodSite.Gate).Replace("Un second", "Un ÿsecond", StringComparison.Ordinal);
        site.Folder.Write(GoodSite.Gate, Encoding.Latin1.GetBytes(text.Replace('é', 'e')));
        site.Read().Diagnostics.Single(d => d.Code == "BRF0101").ShouldBeAt("BRF0101", Gate, 12, 4).Message.ShouldContain("0xFF");
    }

    [Fact]
    public void Utf_16_is_recognised_by_its_mark()
    {
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.About, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---")]);
        site.TheOneMistake().ShouldBeAt("BRF0101", "input/pages/about.fr.md", 1, 1).WithHint("UTF-16");
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake_and_moves_no_column()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Gate, "published: 2025-05-20\n", "published: yesterday\n");
        site.Folder.Write(GoodSite.Gate, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(site.Folder.Read(GoodSite.Gate))]);
        site.TheOneMistake().ShouldBeAt("BRF0205", Gate, 4, 12);
        site.Folder.Write(GoodSite.Settings, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("titel: x\n")]);
        site.Read().Diagnostics.ShouldContain(d => d.Code == "BRF0201" && d.At.Line == 1 && d.At.Column == 1);
    }

    [Fact]
    public void Windows_line_ends_are_no_mistake_and_move_no_line()
    {
        using var site = new GoodSite();
        foreach (var file in new[] { GoodSite.Gate, GoodSite.BriefingFile, GoodSite.Settings, GoodSite.Entities })
        {
            site.Folder.Write(file, site.Folder.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        var body = read.Value.ShouldNotBeNull().Briefings[0].Articles[0].Body;
        body.Select(b => (b.Text.Text, b.At.Line)).ShouldBe([("Un premier paragraphe.", 10), ("Un second, avec un lien.", 12)]);
        site.Break(GoodSite.Gate, "published: 2025-05-20\r\n", "published: 2025-02-30\r\n").TheOneMistake().ShouldBeAt("BRF0205", Gate, 4, 12);
    }

    [Fact]
    public void Decomposed_accents_are_composed_and_columns_are_those_of_the_file()
    {
        using var site = new GoodSite();
        var decomposed = "e\u0301e\u0301";
        site.Break(GoodSite.BriefingFile, "{date: 2025-05-28, text: {fr: Corrigé., it: Corretto.}}", $"{{text: {{fr: Corrig{decomposed}., it: Corretto.}}, date: 2025-13}}");
        site.Break(GoodSite.About, "À propos", "A\u0300 propos");
        site.TheOneMistake().ShouldBeAt("BRF0205", "input/" + GoodSite.BriefingFile, 14, 52);
        site.Read().Value.ShouldNotBeNull().Pages[0].Title.ShouldBe("À propos");
    }

    [Theory]
    [InlineData(GoodSite.Gate)]
    [InlineData(GoodSite.Settings)]
    [InlineData(GoodSite.Entities)]
    [InlineData(GoodSite.About)]
    public void An_empty_file_is_said_to_be_empty(string file)
    {
        using var site = new GoodSite();
        site.Folder.Write(file, " \n");
        site.Read().Diagnostics.ShouldContain(d => d.Code == "BRF0105" && d.At.File == "input/" + file && d.At.Line == 1 && d.At.Column == 1);
    }

    [Fact]
    public void An_article_without_front_matter_says_so_in_its_first_line()
    {
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.Gate, "Juste un texte.\n");
        site.Read().Diagnostics.Single(d => d.At.File == Gate).ShouldBeAt("BRF0106", Gate, 1, 1).WithHint("---");
    }

    [Fact]
    public void Front_matter_without_an_end_is_reported_where_it_starts()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.About, "order: 2\n---\n", "order: 2\n");
        site.TheOneMistake().ShouldBeAt("BRF0107", "input/pages/about.fr.md", 1, 1);
    }

    [Fact]
    public void A_title_with_a_colon_asks_for_quotes()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.About, "title: À propos", "title: À propos: nous");
        site.TheOneMistake().ShouldBeAt("BRF0108", "input/pages/about.fr.md", 2, 16).WithHint("quotes");
    }

    [Fact]
    public void A_bracket_that_is_not_closed_is_a_finding()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Settings, "languages: [fr, it]", "languages: [fr, it");
        var found = site.Read().Diagnostics.Where(d => d.At.File == "input/site.yml").ToArray();
        found.Length.ShouldBe(1);
        found[0].Code.ShouldBe("BRF0108");
        found[0].At.Line.ShouldBeInRange(3, 4);
    }

    [Fact]
    public void A_key_written_twice_names_the_first_line()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.About, "order: 2\n", "order: 2\ntitle: Encore\n");
        site.TheOneMistake().ShouldBeAt("BRF0109", "input/pages/about.fr.md", 4, 1).Message.ShouldContain("line 2");
    }

    [Theory]
    [InlineData("name: &n Cryptopolitan", 3, 9)]
    [InlineData("name: !!str Cryptopolitan", 3, 9)]
    [InlineData("name: *n", 3, 9)]
    public void Anchors_tags_and_aliases_are_refused(string line, int atLine, int atColumn)
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Sources, "name: Cryptopolitan", line);
        site.Read().Diagnostics.Single(d => d.Code == "BRF0110").ShouldBeAt("BRF0110", "input/sources.yml", atLine, atColumn);
    }

    [Fact]
    public void Endless_nesting_is_refused()
    {
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.Sources, new string('[', 5000));
        site.Read().Diagnostics.ShouldContain(d => d.Code == "BRF0111" && d.At.File == "input/sources.yml" && d.At.Line == 1 && d.At.Column == 18);
    }

    [Fact]
    public void Deep_quotes_in_a_text_are_refused_and_not_thrown()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.About, "Qui nous sommes.", new string('>', 5000) + " x");
        site.TheOneMistake().ShouldBeAt("BRF0111", "input/pages/about.fr.md", 5, 1);
    }

    [Fact]
    public void A_control_character_is_pointed_at()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Gate, "Un premier", "Un \u0000premier");
        site.TheOneMistake().ShouldBeAt("BRF0104", Gate, 10, 4).Message.ShouldContain("U+0000");
    }

    [Fact]
    public void A_text_that_is_too_large_is_not_read()
    {
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.About, new byte[(2 * 1024 * 1024) + 1]);
        site.TheOneMistake().ShouldBeAt("BRF0103", "input/pages/about.fr.md", 0, 0);
    }

    [Fact]
    public void A_file_that_means_nothing_is_named_with_the_names_that_do()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/cyber/briefing.yaml", "x").Write("briefings/cyber/alignment.fr-it.yml", "[]\n").Write(".vscode/settings.json", "{}");
        site.TheOneMistake().ShouldBeAt("BRF0112", "input/briefings/cyber/briefing.yaml", 0, 0).WithHint("“briefing.yml”");
    }

    [Fact]
    public void An_article_whose_name_lacks_the_language_says_how_to_name_it()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/cyber/other.md", "---\ntitle: x\nurl: https://x.org/\npublished: 2025\n---\nx\n");
        site.Read().Diagnostics.Single(d => d.Code == "BRF0113").ShouldBeAt("BRF0113", "input/briefings/cyber/other.md", 0, 0).WithHint("<source>.<language>.md");
    }

    [Fact]
    public void A_link_out_of_the_input_is_refused()
    {
        using var site = new GoodSite();
        using var elsewhere = new TempFolder();
        elsewhere.Write("secret.txt", "x").Write("folder/a.txt", "x");
        Directory.CreateDirectory(site.Folder.PathOf("assets"));
        File.CreateSymbolicLink(site.Folder.PathOf("assets/a.txt"), elsewhere.PathOf("secret.txt"));
        Directory.CreateSymbolicLink(site.Folder.PathOf("assets/b"), elsewhere.PathOf("folder"));
        File.CreateSymbolicLink(site.Folder.PathOf("assets/c.yml"), site.Folder.PathOf("site.yml"));
        File.CreateSymbolicLink(site.Folder.PathOf("assets/d.yml"), site.Folder.PathOf("nowhere"));
        var read = site.Read();
        read.Diagnostics.Select(d => $"{d.Code} {d.At.File}").ShouldBe(["BRF0114 input/assets/a.txt", "BRF0114 input/assets/b", "BRF0114 input/assets/d.yml"]);
        read.Value.ShouldNotBeNull().Assets.Select(a => a.Path).ShouldBe(["c.yml"]);
    }

    [Fact]
    public void An_article_without_text_is_a_warning()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Crypto, "Un primo paragrafo.\n", "");
        site.TheOneMistake().ShouldBeAt("BRF0115", "input/" + GoodSite.Crypto, 7, 1);
        site.Read().IsUsable.ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_finding()
    {
        using var folder = new TempFolder();
        var read = Content.Sites.SiteReader.Read(folder.PathOf("nowhere"), "nowhere/", false, 1, TestContext.Current.CancellationToken);
        read.Value.ShouldBeNull();
        read.Diagnostics.Single().ShouldBeAt("BRF0102", "nowhere", 0, 0);
    }

    [Fact]
    public void An_empty_folder_is_a_finding()
    {
        using var folder = new TempFolder();
        var read = Content.Sites.SiteReader.Read(folder.Path, "input", false, 1, TestContext.Current.CancellationToken);
        read.Value.ShouldBeNull();
        read.Diagnostics.Single().ShouldBeAt("BRF0116", "input", 0, 0);
    }

    [Fact]
    public void A_briefing_without_articles_is_left_out_with_a_warning()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/empty/index.fr.md", "---\ntitle: x\n---\n");
        site.TheOneMistake().ShouldBeAt("BRF0117", "input/briefings/empty", 0, 0);
        site.Read().Value.ShouldNotBeNull().Briefings.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("glossary")]
    [InlineData("page")]
    public void A_free_page_cannot_take_the_address_of_a_list(string id)
    {
        using var site = new GoodSite();
        site.Folder.Write($"pages/{id}.fr.md", "---\ntitle: x\n---\n\nText.\n");
        site.TheOneMistake().ShouldBeAt("BRF0222", $"input/pages/{id}.fr.md", 0, 0).WithHint("glossary");
    }
}
