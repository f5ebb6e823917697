using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Briefings;

/// <summary>A dated entry of the timeline, as an editor wrote it.</summary>
/// <param name="Id">Its id within the briefing.</param>
/// <param name="Date">When it happened, by the desk's judgement.</param>
/// <param name="Text">What happened.</param>
/// <param name="EntityIds">Who and what was part of it.</param>
/// <param name="ArticleIds">The articles it rests on.</param>
/// <param name="At">Where it stands.</param>
public sealed record TimelineEvent(
    string Id, Edtf Date, LocalizedText Text, ImmutableArray<string> EntityIds, ImmutableArray<string> ArticleIds, SourceSpan At);

/// <summary>A correction of a published briefing.</summary>
/// <param name="Date">When it was corrected.</param>
/// <param name="Text">What was wrong and is now right.</param>
/// <param name="At">Where it stands.</param>
public sealed record Correction(Edtf Date, LocalizedText Text, SourceSpan At);
