using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Model.Sites;

/// <summary>Digests of the files that a site is read from: where they are the same, every byte is.</summary>
/// <param name="Common">Of all that any page may depend on: the program, what it was asked to do, and every file but those of briefings.</param>
/// <param name="Folders">Of each folder below <c>briefings/</c>, by its name.</param>
/// <param name="Heads">The same but for the texts below front matter.</param>
public sealed record SourceDigests(string Common, IReadOnlyDictionary<string, string> Folders, IReadOnlyDictionary<string, string> Heads)
{
    /// <summary>The digest of all files that a briefing is read from, those of articles that it shares with others included, but for what is common.</summary>
    public string Of(Briefing briefing) => Of(briefing, Folders);

    /// <summary>The same but for the texts below front matter.</summary>
    public string OfHeads(Briefing briefing) => Of(briefing, Heads);

    private static string Of(Briefing briefing, IReadOnlyDictionary<string, string> folders) => Digest.Of(briefing.Articles.Select(a => a.At).Concat(briefing.LeftOut).Select(at => FolderOf(at.File)).Prepend(briefing.At.File)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(f => new[] { f, folders.TryGetValue(f[(f.LastIndexOf('/') + 1)..], out var digest) ? digest : OfAll(folders) }));

    private static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    // Of a folder that goes by another name, anything may be there.
    private static string OfAll(IReadOnlyDictionary<string, string> folders) => Digest.Of(folders.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => new[] { f.Key, f.Value }));
}
