using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.Drafts;

/// <summary>A paragraph or subheading of a draft.</summary>
/// <param name="IsHeading">True for a subheading.</param>
/// <param name="Text">Its plain words; spaces and line breaks are written as one space.</param>
public sealed record DraftBlock(bool IsHeading, string Text);

/// <summary>An article that an editor is about to work on.</summary>
/// <param name="Title">Its headline; line breaks are written as spaces.</param>
/// <param name="Url">Where it was published; null where that is not known yet.</param>
/// <param name="Published">When; null where that is not known yet.</param>
/// <param name="Cleaning">What was removed from the pasted text.</param>
/// <param name="Body">Its text.</param>
public sealed record DraftArticle(
    string Title, WebAddress? Url, Edtf? Published, ImmutableArray<Cleaning> Cleaning, ImmutableArray<DraftBlock> Body);
