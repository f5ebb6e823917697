using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Sites;

/// <summary>A free page, such as <c>pages/about.fr.md</c>, in one language.</summary>
/// <param name="Id">The file's name without language and ending.</param>
/// <param name="Language">The language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it is about; null where nothing is said.</param>
/// <param name="Order">Where it stands in menus; lower is earlier.</param>
/// <param name="Body">Its text.</param>
/// <param name="At">The file.</param>
public sealed record FreePage(
    string Id, LanguageTag Language, string Title, string? Summary, int Order, ImmutableArray<Block> Body, SourceSpan At)
{
    /// <summary>Ids that no free page may have, because pages of every site, of now or of later, are there.</summary>
    public static ImmutableArray<string> ReservedIds { get; } =
        ["assets", "briefings", "corrections", "data", "feeds", "glossary", "page", "search", "sources", "timeline", "topics"];
}

/// <summary>A file that is published as it is.</summary>
/// <param name="Path">Its path below <c>assets/</c> or <c>static/</c>, with forward slashes.</param>
/// <param name="FullPath">Where it is on this machine.</param>
public sealed record Asset(string Path, string FullPath);
