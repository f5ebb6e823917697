using System.ComponentModel;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>A correction of <c>briefing.yml</c>.</summary>
[ReadAs("a correction")]
internal sealed record CorrectionShape
{
    [Description("When it was made.")]
    public required Edtf Date { get; init; }

    [Description("What was wrong and is now right.")]
    public required LocalizedText Text { get; init; }
}
