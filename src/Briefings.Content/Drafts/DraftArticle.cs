using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.Drafts;

/// <summary>An article that an editor is about to work on.</summary>
/// <param name="Title">Its headline; line breaks are written as spaces.</param>
/// <param name="Url">Where it was published; null where that is not known yet.</param>
/// <param name="Published">When; null where that is not known yet.</param>
/// <param name="Cleaning">What was removed from the pasted text.</param>
/// <param name="Body">Its text.</param>
public sealed record DraftArticle(
    string Title, WebAddress? Url, Edtf? Published, ImmutableArray<Cleaning> Cleaning, ImmutableArray<Block> Body)
{
    /// <summary>Who wrote it; null where that is not known.</summary>
    public string? Author { get; init; }
}
