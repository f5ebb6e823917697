using System.Text.RegularExpressions;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>A text that is meant to do harm where it is not written as a text.</summary>
/// <param name="Technique">How.</param>
/// <param name="Text">The text.</param>
internal sealed partial record Payload(string Technique, string Text)
{
    /// <summary>The host that payloads try to reach.</summary>
    public const string Host = "trap.example";

    /// <summary>Those of <c>payloads.tsv</c>.</summary>
    public static Payload[] All { get; } =
    [
        .. File.ReadLines(Path.Combine(SampleSite.Root, "tests", "Briefings.Sites.Tests", "Hostile", "payloads.tsv"))
            .Where(line => line is not ['#', ..])
            .Select(line => line.Split('\t', 2))
            .Select(cells => new Payload(cells[0], Unescaped(cells[1]))),
    ];

    private static string Unescaped(string text) => Escape().Replace(text, match => match.Value switch
    {
        @"\n" => "\n",
        @"\t" => "\t",
        @"\r" => "\r",
        @"\f" => "\f",
        @"\0" => "\0",
        @"\\" => @"\",
        ['\\', 'u', .. var digits] => ((char)Convert.ToInt32(digits, 16)).ToString(),
        var other => other[1..],
    });

    [GeneratedRegex(@"\\(u[0-9a-f]{4}|.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
