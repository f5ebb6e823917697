using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>What the name of a text file says: <c>gate.fr.md</c> is by <c>gate</c>, in French.</summary>
/// <param name="Id">Source or page, as it is written; null where the name does not say.</param>
/// <param name="Language">The language; null where the name does not say.</param>
internal sealed record TextName(string? Id, LanguageTag? Language)
{
    /// <summary>The ending of text files.</summary>
    public const string Ending = ".md";

    /// <summary>A note that people leave for each other in a folder; never a part of the site.</summary>
    public const string ReadMe = "README.md";

    /// <summary>True for a file that is a text by its name.</summary>
    public static bool IsText(string name) => name.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>Reads a file's name.</summary>
    public static TextName Of(string name)
    {
        var stem = IsText(name) ? name[..^Ending.Length] : name;
        var dot = stem.LastIndexOf('.');
        if (dot < 0)
        {
            return new(stem.Length == 0 ? null : stem, null);
        }

        return new(dot == 0 ? null : stem[..dot], LanguageTag.TryParse(stem[(dot + 1)..], out var language) ? language : null);
    }
}
