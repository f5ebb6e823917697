using System.ComponentModel;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Dates;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>The date that an article gives to an event.</summary>
[ReadAs("an article's event")]
internal sealed record ArticleEventShape
{
    [Description("The event's id in `briefing.yml`.")]
    public required string Id { get; init; }

    [Description("When it was, by this article.")]
    public required Edtf Date { get; init; }
}
