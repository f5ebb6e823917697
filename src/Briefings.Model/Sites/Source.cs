using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Sites;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A newspaper, magazine, broadcaster or news site.</summary>
    Newspaper,

    /// <summary>A ministry or another body of a state.</summary>
    Government,

    /// <summary>A company that writes about its own field.</summary>
    Company,

    /// <summary>An association, institute or campaign.</summary>
    Organisation,

    /// <summary>One person.</summary>
    Blog,
}

/// <summary>A publisher.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, which is the same in every language.</param>
/// <param name="Url">Its home page.</param>
/// <param name="Languages">The languages it publishes in.</param>
/// <param name="Country">The ISO 3166 code of its country; null where none is given.</param>
/// <param name="Kind">What it is; null where none is given.</param>
/// <param name="About">Who it is, in a sentence or two.</param>
/// <param name="At">Where it stands.</param>
public sealed record Source(
    string Id, string Name, WebAddress? Url, ImmutableArray<LanguageTag> Languages, string? Country, SourceKind? Kind, LocalizedText About, SourceSpan At);
