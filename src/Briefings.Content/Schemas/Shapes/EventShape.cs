using System.Collections.Immutable;
using System.ComponentModel;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>An event of <c>briefing.yml</c>.</summary>
[ReadAs("an event")]
internal sealed record EventShape
{
    [Description("Its id within the briefing.")]
    public required Id Id { get; init; }

    [Description("When it was, as precisely as it is known.")]
    public required Edtf Date { get; init; }

    [Description("What happened.")]
    public required LocalizedText Text { get; init; }

    [Description("Who and what takes part, as ids of the glossary.")]
    public ImmutableHashSet<string>? Entities { get; init; }

    [Description("The articles it rests on, as `<source>.<language>`.")]
    public ImmutableHashSet<string>? Sources { get; init; }
}
