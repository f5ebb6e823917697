using System.Collections.Immutable;

namespace Briefings.Benchmarks.Corpus;

/// <summary>The tables of words that lie beside the program.</summary>
internal static class Tables
{
    /// <summary>The rows of a table, each split at its tabs.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static ImmutableArray<string[]> Read(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", name + ".tsv")).Select(l => l.Split('\t'))];
}
