using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Model.Briefings;

namespace Briefings.Content.Briefings;

/// <summary>A briefing after everything in its folder was read and checked.</summary>
/// <param name="Briefing">The briefing; null where it has no article to show.</param>
/// <param name="References">What it refers to in its site: sources and entities.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Borrowed">The articles of other briefings that it adds.</param>
internal sealed record ReadBriefing(
    Briefing? Briefing, ImmutableArray<Reference> References, Findings Findings, ImmutableArray<ArticlePath> Borrowed);
