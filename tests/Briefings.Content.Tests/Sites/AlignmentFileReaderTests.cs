using Briefings.Model.Diagnostics;

namespace Briefings.Content.Tests.Sites;

/// <summary>Alignments corrected by hand, in a good site and with one line broken.</summary>
public class AlignmentFileReaderTests
{
    internal const string Path = "briefings/cyber/alignment.fr-it.yml";

    internal const string Good = """
        # By hand.
        - left: gate.fr
          right: crypto.it
          beads:
            - left:
                - aaaaaaa Un premier paragraphe.
                - bbbbbbb
              right: ["ccccccc Un primo: paragrafo"]
            - left: [ddddddd]

        """;

    private static GoodSite With(string text)
    {
        var site = new GoodSite();
        site.Folder.Write(Path, text);
        return site;
    }

    [Fact]
    public void A_bead_names_sentences_by_fingerprint_and_first_words()
    {
        using var site = With(Good);
        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        var pair = read.Value!.Briefings[0].Alignments.ShouldHaveSingleItem();
        (pair.LeftId, pair.RightId, pair.At).ShouldBe(("gate.fr", "crypto.it", new SourceSpan("input/" + Path, 2, 3, pair.At.Length)));
        pair.Beads[0].Left.Select(m => (m.Fingerprint, m.Words, m.At.Line, m.At.Column))
            .ShouldBe([("aaaaaaa", "Un premier paragraphe.", 6, 11), ("bbbbbbb", "", 7, 11)]);
        pair.Beads[0].Right.ShouldHaveSingleItem().Words.ShouldBe("Un primo: paragrafo");
        (pair.Beads[1].Left.Length, pair.Beads[1].Right.Length).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData("left: gate.fr", "left: gat.fr", "BRF0212", 2, 9, "“gate.fr”")]
    [InlineData("right: crypto.it", "right: gate.fr", "BRF0217", 3, 10, "two articles")]
    [InlineData("  beads:", "  bead:", "BRF0201", 4, 3, "“beads”")]
    [InlineData("- left: [ddddddd]", "- left: ddddddd", "BRF0203", 9, 13, "[ddddddd]")]
    [InlineData("- left: [ddddddd]", "- left: []", "BRF0221", 9, 7, "delete the bead")]
    [InlineData("[ddddddd]", "[bbbbbbb]", "BRF0404", 9, 14, "Delete one")]
    [InlineData("[ddddddd]", "[ddddddd, ddddddd]", "BRF0404", 9, 23, "Delete one")]
    [InlineData("- left: gate.fr", "- left: gate.it", "BRF0212", 2, 9, "“gate.fr”")]
    public void A_mistake_is_pointed_at(string before, string after, string code, int line, int column, string hint)
    {
        using var site = With(Good.Replace(before, after, StringComparison.Ordinal));
        site.Read().Diagnostics.First(d => d.Code == code).ShouldBeAt(code, "input/" + Path, line, column).WithHint(hint);
    }

    [Fact]
    public void A_sentence_named_twice_tells_where_the_first_is()
    {
        using var site = With(Good.Replace("[ddddddd]", "[bbbbbbb]", StringComparison.Ordinal));
        site.TheOneMistake().Message.ShouldBe($"The sentence bbbbbbb of gate.fr is in this alignment for the second time; the first is in input/{Path}(7,11).");
    }

    [Fact]
    public void One_file_has_many_pairs_but_each_pair_once()
    {
        using var site = With(Good + Good + "- {left: gate.fr, right: other.it, beads: []}\n");
        site.Folder.Write("briefings/cyber/other.it.md", "---\nsource: gate\ntitle: x\nurl: https://x.org/\npublished: 2025\n---\nx\n");
        site.Folder.Write(Path, site.Folder.Read(Path).Replace("other.it", "gate.it", StringComparison.Ordinal));
        site.TheOneMistake().ShouldBeAt("BRF0211", "input/" + Path, 11, 3).Message.ShouldContain("(2,3)");
        site.Read().Value!.Briefings[0].Alignments.Select(a => a.RightId).ShouldBe(["crypto.it", "gate.it"]);
    }

    [Fact]
    public void The_name_of_the_file_has_to_fit_the_articles()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/cyber/alignment.it-fr.yml", Good);
        site.TheOneMistake().ShouldBeAt("BRF0113", "input/briefings/cyber/alignment.it-fr.yml", 2, 9).WithHint("alignment.fr-it.yml");
    }

    [Fact]
    public void An_alignment_of_a_draft_waits_for_it()
    {
        using var site = With(Good);
        site.Break(GoodSite.Crypto, "title:", "draft: true\ntitle:");
        site.Read().Value!.Briefings[0].Alignments.ShouldBeEmpty();
        site.Read().Diagnostics.ShouldNotContain(d => d.At.File == "input/" + Path);
        site.Read(includeDrafts: true).Value!.Briefings[0].Alignments.Length.ShouldBe(1);
    }
}
