using System.Collections.Immutable;
using System.ComponentModel;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>A bead of an alignment.</summary>
[ReadAs("a bead")]
[SomeOf("left", "right")]
internal sealed record BeadShape
{
    [Description("Sentences of the left article: the fingerprint, then the first words, which are there for you. Without any, nothing on the left corresponds.")]
    public ImmutableArray<string>? Left { get; init; }

    [Description("Sentences of the right article: the fingerprint, then the first words, which are there for you. Without any, nothing on the right corresponds.")]
    public ImmutableArray<string>? Right { get; init; }
}
