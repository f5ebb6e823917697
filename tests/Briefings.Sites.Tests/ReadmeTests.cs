using Briefings.Model.Diagnostics;

namespace Briefings.Sites.Tests;

/// <summary>The generated parts of the README. With <c>BRIEFINGS_UPDATE=1</c> in the environment they are written anew.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Path.Combine(SampleSite.Root, "README.md");

    [Fact]
    public void The_readme_lists_every_diagnostic_as_it_is() =>
        ShouldHold("diagnostics", string.Join('\n', ["| code | severity | what it means |", "| --- | --- | --- |", .. Rules.All.Select(Row)]));

    [Fact]
    public async Task The_readme_explains_every_key_in_the_words_of_the_schemas()
    {
        using var site = new SmallSite();
        ShouldHold("keys", (await site.Run("schema", "--format", "markdown")).Out.Trim());
    }

    [Fact]
    public void No_code_has_two_meanings_and_each_has_the_form_of_a_code()
    {
        Rules.All.Select(r => r.Code).ShouldBeUnique();
        Rules.All.Select(r => r.Code).ShouldBe(Rules.All.Select(r => r.Code).Order(StringComparer.Ordinal));
        Rules.All.ShouldAllBe(r => r.Code.Length == 7 && r.Code.StartsWith("BRF", StringComparison.Ordinal) && r.Code.Skip(3).All(char.IsAsciiDigit));
    }

    private static void ShouldHold(string part, string expected)
    {
        var (start, end) = ($"<!-- {part} -->", $"<!-- /{part} -->");
        var readme = File.ReadAllText(Readme);
        var (from, to) = (readme.IndexOf(start, StringComparison.Ordinal) + start.Length, readme.IndexOf(end, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("BRIEFINGS_UPDATE") is "1")
        {
            File.WriteAllText(Readme, $"{readme[..from]}\n{expected}\n{readme[to..]}");
            return;
        }

        readme[from..to].Trim().Split('\n').ShouldBe(expected.Split('\n'), "Write it anew with BRIEFINGS_UPDATE=1, and see what changed.");
    }

    private static string Row(DiagnosticRule rule) =>
        $"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()} | {Cell(rule.Explanation)} |";

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
