using System.Reflection;
using Briefings.Content.Tests.Sites;

namespace Briefings.Content.Tests.Schemas;

/// <summary>The lines that other tests break in a good site, as files of their own.</summary>
internal static class BrokenLines
{
    // What depends on other lines or files, on a calendar or on Markdown is beyond a schema.
    private static readonly string[] BeyondRules = ["BRF0212", "BRF0220", "BRF0404"];
    private static readonly string[] BeyondLines =
        ["published: 2025-02-29", "    date: 2025-05-22/2025-05-20\n", "languages: [fr, it, FR]", "right: gate.fr"];

    /// <summary>Writes a file for each broken line that a schema can refuse.</summary>
    public static IEnumerable<(string Schema, string File, string Broken)> Of(TempFolder folder)
    {
        using var site = new GoodSite();
        var cases = Cases(typeof(BrokenValueTests), nameof(BrokenValueTests.A_broken_value_is_pointed_at))
            .Select(c => (File: (string)c[0]!, Before: (string)c[1]!, After: (string)c[2]!, Code: (string)c[3]!))
            .Concat(Cases(typeof(AlignmentFileReaderTests), nameof(AlignmentFileReaderTests.A_mistake_is_pointed_at))
                .Select(c => (File: AlignmentFileReaderTests.Path, Before: (string)c[0]!, After: (string)c[1]!, Code: (string)c[2]!)))
            .Where(c => !BeyondRules.Contains(c.Code) && !BeyondLines.Contains(c.After));
        foreach (var (index, (file, before, after, _)) in cases.Index())
        {
            var good = file == AlignmentFileReaderTests.Path ? AlignmentFileReaderTests.Good : site.Folder.Read(file);
            var name = $"{index}-{Path.GetFileName(file)}";
            folder.Write(name, good.Replace(before, after, StringComparison.Ordinal));
            yield return (SampleFiles.SchemaOf("input/" + file)!, name, after);
        }
    }

    private static IEnumerable<object?[]> Cases(Type tests, string test) =>
        tests.GetMethod(test)!.GetCustomAttributes<InlineDataAttribute>().Select(a => a.Data);
}
