using System.Globalization;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Cli.Output.Sarif;

/// <summary>Gives findings names by which a host knows them again when lines above them come or go. One serves for one log.</summary>
internal sealed class Fingerprints
{
    private const int Length = 13;

    private readonly SourceLines lines = new();
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>The name of a finding: made of its rule, its message and the words of its line, and numbered where they are the same again.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var line = lines.Line(diagnostic.At.File, diagnostic.At.Line)?.Trim() ?? "";
        var digest = StableHash.Digest(string.Join('\n', diagnostic.Code, diagnostic.At.File, diagnostic.Message, line), Length);
        taken[digest] = taken.GetValueOrDefault(digest) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{digest}:{taken[digest]}");
    }
}
