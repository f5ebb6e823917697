using Briefings.Cli.Output;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Tests.Output;

public class PrintableTests
{
    [Theory]
    [InlineData("a\nb\rc", "abc")]
    [InlineData("\u001b[31mred", "[31mred")]
    [InlineData("\u0085\u009b31m", "31m")]
    [InlineData("\u202Egnp.exe", "gnp.exe")]
    [InlineData("a\tb", "a    b")]
    [InlineData("안녕 é", "안녕 é")]
    public void Signs_that_do_something_to_a_terminal_are_left_out(string text, string shown) => Printable.Of(text).ShouldBe(shown);

    [Theory]
    [InlineData("    ::error::no", "    : :error: :no")]
    [InlineData("::stop-commands::x", ": :stop-commands: :x")]
    [InlineData("a ##[add-mask]b", "a ## [add-mask]b")]
    [InlineData("std::string # [x]", "std::string # [x]")]
    public void No_line_is_a_command_to_a_workflow(string line, string shown) => Printable.Line(line).ShouldBe(shown);

    [Fact]
    public async Task What_strangers_name_their_files_stays_on_its_line()
    {
        await using var error = new StringWriter { NewLine = "\n" };
        using var streams = new Streams(TextReader.Null, TextWriter.Null, error);

        DiagnosticText.PrintAll([FileRules.UnknownFile.At(SourceSpan.Whole("input/x\n::error::gotcha"), "hint\n::warning::x", "x\n##[error]y", "z")], streams);

        error.ToString().Split('\n').ShouldAllBe(line => !line.TrimStart().StartsWith("::") && !line.Contains("##["));
        error.ToString().Split('\n').Length.ShouldBe(4);
    }
}
