using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>The front matter of a free page.</summary>
[ReadAs("a page's front matter")]
[Description("A page of the site's own, such as one about the desk.")]
internal sealed record PageShape
{
    [Description("Its title.")]
    public required string Title { get; init; }

    [Description("What it is about, in a sentence.")]
    public string? Summary { get; init; }

    [Description("Where it stands in menus; lower is earlier.")]
    [DefaultValue(0)]
    [Range(-1000, 1000)]
    public int? Order { get; init; }
}
