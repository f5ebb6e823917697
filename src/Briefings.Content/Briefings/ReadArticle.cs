using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>An article file after it was read by itself.</summary>
/// <param name="Article">The article; null where it lacks what it needs.</param>
/// <param name="Id">Its id, where that much could be read.</param>
/// <param name="Language">Its language, where that much could be read.</param>
/// <param name="IsDraft">True where it says that it is not ready.</param>
/// <param name="At">The file, or in a briefing that shares it the place that names it.</param>
/// <param name="References">What it refers to in its briefing and its site.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record ReadArticle(
    Article? Article, string? Id, LanguageTag? Language, bool IsDraft, SourceSpan At, ImmutableArray<Reference> References, Findings Findings);
