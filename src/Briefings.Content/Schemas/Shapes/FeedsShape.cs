using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Sites;

namespace Briefings.Content.Schemas.Shapes;

/// <summary><c>feeds</c> of <c>site.yml</c>.</summary>
[ReadAs("“feeds”")]
internal sealed record FeedsShape
{
    [Description("The most entries of a feed.")]
    [DefaultValue(50)]
    [Range(1, 1000)]
    public int? Items { get; init; }

    [Description("`full` for the texts, `summary` for the summaries alone.")]
    [DefaultValue("full")]
    public FeedContent? Content { get; init; }
}
