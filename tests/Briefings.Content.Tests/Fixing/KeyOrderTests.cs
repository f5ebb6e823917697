using System.Text.RegularExpressions;
using Briefings.Content.Fixing;

namespace Briefings.Content.Tests.Fixing;

public partial class KeyOrderTests
{
    [Theory]
    [InlineData("`input/site.yml`:")]
    [InlineData("An article's front matter:")]
    public void The_order_is_that_of_the_readme_s_tables(string heading)
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        var start = readme.IndexOf(heading, StringComparison.Ordinal);
        var rows = readme[start..].Split('\n').SkipWhile(l => !l.StartsWith("| `", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith("| `", StringComparison.Ordinal));
        var keys = rows.SelectMany(r => Key().Matches(r.Split('|')[1]).Select(m => m.Groups[1].Value));
        keys.ShouldBe((heading.Contains("site.yml", StringComparison.Ordinal) ? KeyOrder.Site : KeyOrder.Article).Keys);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Briefings.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex("(?<=`)[a-zA-Z]+(?=`)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
