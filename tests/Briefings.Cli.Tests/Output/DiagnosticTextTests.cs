using Briefings.Cli.Output;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Tests.Output;

public class DiagnosticTextTests
{
    private static readonly DiagnosticRule Rule = new("BRF0999", Severity.Warning, "Odd: {0}.", "…");

    private static string Print(bool colours)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var streams = new Streams(TextReader.Null, output, output) { ColoursOut = colours };
        DiagnosticText.Print([Rule.At(SourceSpan.Whole("no such file.md"), "Mend it.", new string('x', 200))], streams.OutConsole());
        return output.ToString();
    }

    [Fact]
    public void A_file_as_a_whole_has_no_line_and_nothing_is_wrapped() =>
        Print(colours: false).ShouldBe($"no such file.md: warning BRF0999: Odd: {new string('x', 200)}.\n    hint: Mend it.\n");

    [Fact]
    public void On_a_terminal_severities_are_coloured() => Print(colours: true).ShouldContain("\u001b[");

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(false, "", true)]
    [InlineData(false, "1", false)]
    [InlineData(true, null, false)]
    public void Colours_are_for_terminals_without_NO_COLOR(bool isRedirected, string? noColour, bool expected) =>
        Streams.MayColour(isRedirected, noColour).ShouldBe(expected);

    [Fact]
    public void Annotations_escape_what_would_end_them()
    {
        using var output = new StringWriter { NewLine = "\n" };
        GitHubAnnotations.Print([Rule.At(new SourceSpan("a,b:c.md", 2, 3, 4), null, "50 %\nmore")], output);

        output.ToString().ShouldBe("::warning file=a%2Cb%3Ac.md,line=2,col=3,endColumn=7,title=BRF0999::Odd: 50 %25%0Amore.\n");
    }
}
