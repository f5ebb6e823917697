using System.Collections.Immutable;
using System.ComponentModel;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary><c>briefing.yml</c>.</summary>
[ReadAs("briefing.yml")]
[Description("What the desk adds to the articles of a briefing. Every key may be left out, and so may the file.")]
internal sealed record BriefingShape
{
    [Description("What the briefing is about, as ids; readers can follow a topic.")]
    public ImmutableHashSet<Id>? Topics { get; init; }

    [Description("Statements to track across the sources.")]
    public ImmutableArray<ClaimShape>? Claims { get; init; }

    [Description("Entries for the timeline.")]
    public ImmutableArray<EventShape>? Events { get; init; }

    [Description("What was wrong and is now right, once the briefing is published.")]
    public ImmutableArray<CorrectionShape>? Corrections { get; init; }

    [Description("Articles of other briefings that belong here too, as paths: `../2025-02-21-bybit-theft/fbi.en.md`.")]
    public ImmutableArray<string>? Articles { get; init; }
}
