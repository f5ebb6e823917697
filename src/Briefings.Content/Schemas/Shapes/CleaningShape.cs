using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>A step of cleaning that <c>import</c> did.</summary>
[ReadAs("a cleaning")]
internal sealed record CleaningShape
{
    [Description("What kind of text went: `repeated-body`, `boilerplate`, `advertising`.")]
    public required string Removed { get; init; }

    [Description("How many paragraphs.")]
    [Range(0, 1_000_000)]
    public required int Paragraphs { get; init; }
}
