using System.Collections.Immutable;
using System.ComponentModel;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>An entry of <c>alignment.&lt;language&gt;-&lt;language&gt;.yml</c>.</summary>
[ReadAs("an alignment")]
[Description("Two articles, aligned sentence by sentence: written by `briefings align --save`, corrected by hand, obeyed by the build.")]
internal sealed record AlignmentShape
{
    [Description("The article on the left, as `<source>.<language>`.")]
    public required string Left { get; init; }

    [Description("The article on the right, as `<source>.<language>`.")]
    public required string Right { get; init; }

    [Description("The sentences that correspond, in order. What no bead names is aligned by the program.")]
    public required ImmutableArray<BeadShape> Beads { get; init; }
}
