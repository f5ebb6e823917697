using System.Collections.Immutable;
using System.Reflection;

namespace Briefings.Content.Languages;

/// <summary>The lexicon of concepts: tables that give the words of each concept in every packed language, a concept a row. They are embedded files, one a field of the news.</summary>
public static class LexiconTables
{
    private const string Folder = "Briefings.Content.Languages.Lexicon.";

    /// <summary>The lines of each table, in the order of the tables' names. The first line names the columns: <c>concept</c>, then
    /// language tags; cells are parted by tabs, and several words of one language by <c>|</c>.</summary>
    public static IEnumerable<IEnumerable<string>> Load() => Names().Select(Lines);

    private static ImmutableArray<string> Names() =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
