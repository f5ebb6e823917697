namespace Briefings.Content.Reading;

/// <summary>Names of what systems and editors leave in folders, which nobody means to be read: <c>gate.fr.md~</c>, <c>Thumbs.db</c>.</summary>
internal static class LeftBehind
{
    private static readonly HashSet<string> OfSystems = new(StringComparer.OrdinalIgnoreCase) { "Thumbs.db", "desktop.ini" };

    // Vim and Emacs keep what was there before under a name with ~ at its end, Emacs what is not saved between two #; Word begins with ~$.
    // All else that is hidden, such as .DS_Store and .gate.fr.md.swp, says so by a full stop.
    private static readonly string[] OfEditors = ["~", ".swp", ".swo", ".orig", ".bak"];

    /// <summary>True for a hidden name, and for one that is left behind.</summary>
    public static bool Is(string name) => name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || (name.StartsWith('#') && name.EndsWith('#'))
        || OfSystems.Contains(name) || Array.Exists(OfEditors, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
