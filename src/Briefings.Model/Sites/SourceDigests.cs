using System.Collections.Frozen;
using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Model.Sites;

/// <summary>Digests of the files that a site is read from: where they are the same, every byte is.</summary>
/// <param name="Common">Of all that any page may depend on: the program, what it was asked to do, and every file but those of briefings.</param>
/// <param name="Folders">Of each folder below <c>briefings/</c>, by its name.</param>
public sealed record SourceDigests(string Common, FrozenDictionary<string, string> Folders)
{
    /// <summary>The digest of all files that a briefing is read from, those of articles that it shares with others included, but for what is common.</summary>
    public string Of(Briefing briefing) => Digest.Of(briefing.Articles.Select(a => FolderOf(a.At.File)).Prepend(briefing.At.File)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(f => new[] { f, Folders.TryGetValue(f[(f.LastIndexOf('/') + 1)..], out var digest) ? digest : OfAll() }));

    private static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    // Of a folder that goes by another name, anything may be there.
    private string OfAll() => Digest.Of(Folders.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => new[] { f.Key, f.Value }));
}
