using Briefings.Model.Texts;

namespace Briefings.Content.Incoming;

/// <summary>What a file's name says of the text in it: <c>gate.fr.html</c> is by <c>gate</c>, in French.</summary>
/// <param name="Source">The source's id; null where the name can be none.</param>
/// <param name="Language">The language; null where the name does not say.</param>
public sealed record IncomingName(string? Source, LanguageTag? Language)
{
    /// <summary>Reads a name, with or without folders in front.</summary>
    public static IncomingName Of(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Split('.') switch
        {
            [var source, var language, _] when Slug.IsValid(source) && LanguageTag.TryParse(language, out var tag) => new(source, tag),
            [var source, _] when Slug.IsValid(source) => new(source, null),
            _ => new(null, null),
        };
    }
}
