using Briefings.Model.Diagnostics;

namespace Briefings.Sites.Tests;

public class ReadmeTests
{
    [Fact]
    public void The_readme_lists_every_diagnostic_as_it_is()
    {
        var readme = File.ReadAllText(Path.Combine(SampleSite.Root, "README.md"));
        var start = readme.IndexOf("<!-- diagnostics -->", StringComparison.Ordinal) + "<!-- diagnostics -->".Length;
        var listed = readme[start..readme.IndexOf("<!-- /diagnostics -->", StringComparison.Ordinal)].Trim();
        listed.Split('\n').ShouldBe(["| code | severity | what it means |", "| --- | --- | --- |", .. Rules.All.Select(Row)]);
    }

    [Fact]
    public void No_code_has_two_meanings_and_each_has_the_form_of_a_code()
    {
        Rules.All.Select(r => r.Code).ShouldBeUnique();
        Rules.All.Select(r => r.Code).ShouldBe(Rules.All.Select(r => r.Code).Order(StringComparer.Ordinal));
        Rules.All.ShouldAllBe(r => r.Code.Length == 7 && r.Code.StartsWith("BRF", StringComparison.Ordinal) && r.Code.Skip(3).All(char.IsAsciiDigit));
    }

    private static string Row(DiagnosticRule rule) =>
        $"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()} | {Cell(rule.Explanation)} |";

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
