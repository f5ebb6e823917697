using System.ComponentModel;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary><c>theme.yml</c>.</summary>
[ReadAs("theme.yml")]
[Description("What makes a folder of `themes/` a theme.")]
internal sealed record ThemeShape
{
    [Description("The theme's name, for people.")]
    public string? Name { get; init; }

    [Description("The theme that lies under this one; single files and strings stand in for its own.")]
    public Id? Extends { get; init; }

    [Description("What it looks like, in a sentence.")]
    public string? Description { get; init; }
}
