using System.Reflection;
using System.Text.RegularExpressions;

namespace Briefings.Sites.Tests;

/// <summary>No regular expression of the program runs for ever, whatever it is given.</summary>
public class RegularExpressionTests
{
    private const int LongestMilliseconds = 10_000;

    private static readonly string[] NotGenerated = ["new Regex(", "Regex.IsMatch(", "Regex.Match(", "Regex.Matches(", "Regex.Replace(", "Regex.Split(", "Regex.Count(", "Regex.EnumerateMatches("];

    [Fact]
    public void Every_expression_stops_after_ten_seconds()
    {
        var all = Directory.EnumerateFiles(AppContext.BaseDirectory, "*riefings*.dll").Where(f => !f.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(Assembly.LoadFrom).SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(m => (Name: $"{m.DeclaringType}.{m.Name}", Expression: m.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(m => m.Expression is not null).ToArray();

        all.Length.ShouldBeGreaterThan(20);
        all.Where(m => m.Expression!.MatchTimeoutMilliseconds is <= 0 or > LongestMilliseconds).Select(m => m.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_expression_is_made_when_the_program_is() =>
        (from file in Directory.EnumerateFiles(Path.Combine(SampleSite.Root, "src"), "*.cs", SearchOption.AllDirectories)
         where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
         let text = File.ReadAllText(file)
         where NotGenerated.Any(way => text.Contains(way, StringComparison.Ordinal))
         select file).ShouldBeEmpty();
}
