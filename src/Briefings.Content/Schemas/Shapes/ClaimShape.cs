using System.Collections.Immutable;
using System.ComponentModel;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Texts;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>A claim of <c>briefing.yml</c>.</summary>
[ReadAs("a claim")]
internal sealed record ClaimShape
{
    [Description("Its id within the briefing.")]
    public required Id Id { get; init; }

    [Description("The statement.")]
    public required LocalizedText Text { get; init; }

    [Description("What it says, in one notation whatever the language: `1.7 billion USD`, `5 %`, `12`, `2025-05-20`, or the id of an entity.")]
    public string? Value { get; init; }

    [Description("What each article says of it, by the article's id, `<source>.<language>`. What is left out is found by itself.")]
    public ImmutableDictionary<string, ReadingShape>? Readings { get; init; }
}
