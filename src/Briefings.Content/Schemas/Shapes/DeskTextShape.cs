using System.ComponentModel;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>The front matter of the desk's own text on a briefing.</summary>
[ReadAs("an index file's front matter")]
[Description("The desk's own words on a briefing. A key that is left out is taken from the articles.")]
internal sealed record DeskTextShape
{
    [Description("The briefing's title.")]
    public string? Title { get; init; }

    [Description("What happened, in a sentence or two.")]
    public string? Summary { get; init; }
}
