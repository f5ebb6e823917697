using Briefings.Analysis.Cleaning;

namespace Briefings.Analysis.Tests.Cleaning;

public class ParagraphSplitterTests
{
    [Fact]
    public void Every_line_is_a_paragraph() =>
        ParagraphSplitter.Split("\uFEFFun\r\n\r\ndeux\t et\u200B demi\r\ntrois").ShouldBe([new(1, "un"), new(3, "deux et demi"), new(4, "trois")]);

    [Fact]
    public void Lines_wrapped_at_a_fixed_width_are_one_paragraph() =>
        ParagraphSplitter.Split(
            """
            Ce paragraphe est coupé à une largeur fixe comme dans un courriel
            ancien, si bien que ses lignes ont toutes à peu près la même
            longueur.

            Le suivant est à part.
            """).Select(p => p.Line).ShouldBe([1, 5]);

    [Fact]
    public void Decomposed_accents_are_composed() => ParagraphSplitter.Split("e\u0301te\u0301")[0].Text.ShouldBe("été");
}
