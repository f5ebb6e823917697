using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Tests.Briefings;

public class AlignmentFileTests
{
    private const string Name = "alignment.fr-it.yml";

    private static readonly SourceSpan At = SourceSpan.Whole("x");

    private static AlignmentCorrection Pair(string left, string right, string words) =>
        new(left, right, [new([new("aaaaaaa", words, At), new("bbbbbbb", "", At)], [new("ccccccc", "Altro", At)]), new([], [new("ddddddd", "Solo", At)])], At);

    private static ImmutableArray<AlignmentCorrection> Read(string text)
    {
        using var folder = new TempFolder();
        folder.Write(Name, text);
        var read = AlignmentFile.ReadFolder(folder.Path, "b");
        read.Diagnostics.ShouldBeEmpty();
        return read.Value!.Corrections;
    }

    [Theory]
    [InlineData("Un début")]
    [InlineData("« Un » : \"deux\" # trois \\ {quatre} – ١٢ 한국어")]
    public void What_is_written_reads_back(string words)
    {
        var read = Read(AlignmentFile.Put(null, Name, Pair("a.fr", "b.it", words)).ShouldNotBeNull()).ShouldHaveSingleItem();

        (read.LeftId, read.RightId, read.Beads.Length).ShouldBe(("a.fr", "b.it", 2));
        read.Beads[0].Left.Select(m => (m.Fingerprint, m.Words)).ShouldBe([("aaaaaaa", words), ("bbbbbbb", "")]);
        (read.Beads[1].Left.Length, read.Beads[1].Right[0].Words).ShouldBe((0, "Solo"));
    }

    [Fact]
    public void A_file_says_what_its_lines_are()
    {
        var text = AlignmentFile.Put(null, Name, Pair("a.fr", "b.it", "Un début")).ShouldNotBeNull();

        text.ShouldStartWith("# Two articles each");
        text.ShouldEndWith("""

            - left: a.fr
              right: b.it
              beads:
                - left:
                    - "aaaaaaa Un début"
                    - "bbbbbbb"
                  right:
                    - "ccccccc Altro"
                - right:
                    - "ddddddd Solo"

            """);
    }

    [Fact]
    public void A_pair_is_added_and_all_else_stays_as_it_is()
    {
        const string Text = "# Mine.\n- {left: a.fr, right: b.it, beads: []} # done\n";

        var added = AlignmentFile.Put(Text, Name, Pair("a.fr", "c.it", "Un")).ShouldNotBeNull();

        added.ShouldStartWith(Text.TrimEnd());
        Read(added).Select(p => p.RightId).ShouldBe(["b.it", "c.it"]);
    }

    [Fact]
    public void A_pair_is_replaced_and_its_neighbours_keep_their_comments()
    {
        const string First = "# One.\n- left: a.fr\n  right: b.it\n  beads: []\n\n";
        const string Last = "\n# Three.\n- {left: a.fr, right: d.it, beads: []}\n";
        const string Text = First + "# Two.\n- left: a.fr\n  right: c.it\n  beads:\n    - left: [zzzzzzz]\n" + Last;

        var replaced = AlignmentFile.Put(Text, Name, Pair("a.fr", "c.it", "Un")).ShouldNotBeNull();

        replaced.ShouldStartWith(First + "# Two.\n- left: a.fr\n");
        replaced.ShouldEndWith(Last);
        replaced.ShouldNotContain("zzzzzzz");
        Read(replaced)[1].Beads[0].Left[0].Words.ShouldBe("Un");
    }

    [Theory]
    [InlineData("[{left: a.fr, right: b.it, beads: []}]\n")]
    [InlineData("-\n  left: a.fr\n  right: c.it\n  beads: []\n")]
    [InlineData("left: a.fr\n")]
    public void Nothing_is_put_into_a_text_that_would_break(string text) =>
        AlignmentFile.Put(text, Name, Pair("a.fr", "c.it", "Un")).ShouldBeNull();
}
