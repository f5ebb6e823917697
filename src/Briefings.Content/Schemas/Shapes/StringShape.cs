using System.ComponentModel;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>The forms of a theme's string that depends on a number, by CLDR category.</summary>
[ReadAs("a string's forms")]
[OrAlone("other")]
[Description("A text, or a text for each plural category of its language (CLDR).")]
internal sealed record StringShape
{
    [Description("For zero, in Arabic and few other languages.")]
    public ThemeWord? Zero { get; init; }

    [Description("For one thing.")]
    public ThemeWord? One { get; init; }

    [Description("For two things.")]
    public ThemeWord? Two { get; init; }

    [Description("For a few things.")]
    public ThemeWord? Few { get; init; }

    [Description("For many things.")]
    public ThemeWord? Many { get; init; }

    [Description("For every number that has no form of its own.")]
    public required ThemeWord Other { get; init; }
}
