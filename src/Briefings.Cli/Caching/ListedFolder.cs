using System.Collections.Immutable;

namespace Briefings.Cli.Caching;

/// <summary>The files of a folder.</summary>
/// <param name="Name">Of a briefing's folder; empty for all files that are of no briefing.</param>
/// <param name="Files">Them, as they were listed.</param>
internal sealed record ListedFolder(string Name, ImmutableArray<ListedFile> Files)
{
    /// <summary>How they look together.</summary>
    public UInt128 Looks { get; } = PrintsOf(Files);

    private static UInt128 PrintsOf(ImmutableArray<ListedFile> files)
    {
        var prints = new FilePrints();
        foreach (var file in files)
        {
            prints.Add(file);
        }

        return prints.Sum;
    }
}
