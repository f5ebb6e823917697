using System.Text;
using Briefings.Cli.Output;
using Briefings.Content.Sites;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Payloads as names of files and folders: what is not refused is published as nothing but a name, and below the output folder.</summary>
public class HostileNameTests
{
    private const int LongestName = 120;
    private const string Article = "---\ntitle: Un pont\nurl: https://example.org/1\npublished: 2025-05-20\n---\n\nUn pont.\n";

    // As many systems let files be named: with anything but a slash, and a few have more to say. One of each technique is last.
    private static readonly string[] Names =
    [
        .. Payload.All.GroupBy(p => p.Technique).SelectMany(g => g.Index()).OrderByDescending(p => p.Index).Select(p => p.Item).Select(p => Short(string.Concat(p.Text.Select(c => c is '/' or '\0' ? '_' : c)).Trim())).Where(n => n.Length > 0 && n[0] is not '.').Distinct(StringComparer.Ordinal),
        "..%2f..%2fup", "%2e%2e", "a\\..\\..\\up", "C:up", "con", "nul.png", "a\nb", "\u001b[31m", "\u202Egnp.exe", "-rf", "--", "$(id)", "`id`", "a;b", "a'b",
    ];

    public HostileNameTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows refuses such names itself.");

    [Theory]
    [InlineData("{0}", "x")]
    [InlineData("{0}/x.md", "x")]
    [InlineData("assets/{0}.png", "x")]
    [InlineData("assets/{0}/x.png", "x")]
    [InlineData("static/{0}", "x")]
    [InlineData("static/{0}.txt", "x")]
    [InlineData("static/{0}/x.txt", "x")]
    [InlineData("entities/{0}.yml", "[]\n")]
    [InlineData("sources/{0}/x.yml", "[]\n")]
    [InlineData("pages/{0}.fr.md", "---\ntitle: Une page\n---\n\nUne page.\n")]
    [InlineData("pages/p.{0}.md", "---\ntitle: Une page\n---\n\nUne page.\n")]
    [InlineData("briefings/{0}", "x")]
    [InlineData("briefings/{0}/s.fr.md", Article)]
    [InlineData("briefings/b/{0}.fr.md", Article)]
    [InlineData("briefings/b/t.{0}.md", Article)]
    [InlineData("briefings/b/index.{0}.md", "---\ntitle: Un pont\n---\n")]
    [InlineData("briefings/b/alignment.{0}.yml", "[]\n")]
    [InlineData("briefings/b/{0}", "x")]
    public async Task A_name_is_refused_or_comes_out_as_text(string path, string content)
    {
        using var site = new SmallSite().With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\n")
            .WithArticle("b", "s.fr", "Un pont", "Un pont.").WithArticle("b", "s.it", "Un ponte", "Un ponte.");
        var most = path.StartsWith("briefings/b/", StringComparison.Ordinal) ? InputLimits.Articles - 2 : Names.Length;
        foreach (var name in Names.TakeLast(most))
        {
            site.With("input/" + string.Format(null, path, name), content);
        }

        RemoveRefused(site);
        var result = await site.Run("build", "--output", site.Output);

        result.Code.ShouldBe(ExitCodes.Fine, result.Error);
        PublishedFaults.ShouldHaveNone(new(site.Output));
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(site.Output)!).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["input", "output"]);
    }

    // What there is an error about goes; all else has to be fit to be published.
    private static void RemoveRefused(SmallSite site)
    {
        var read = SiteReader.Read(site.Input, "input", includeDrafts: true, 1, TestContext.Current.CancellationToken);
        var wrong = read.Diagnostics.Concat(PublishedFiles.Check(read.Value!, "input", trustsStatic: false)).Where(d => d.Severity == Severity.Error);
        foreach (var path in wrong.Select(d => Path.Combine(site.Input, d.At.File["input/".Length..])).Distinct(StringComparer.Ordinal))
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
    }

    private static string Short(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            name = name[..^1];
        }

        return name.Trim();
    }
}
