using System.Collections.Immutable;

namespace Briefings.Model.Languages;

/// <summary>How a language says who said something.</summary>
/// <param name="Verbs">Verbs of saying in the forms that stand beside a quotation: <c>a déclaré</c>.</param>
/// <param name="Sources">Words that lead to the speaker: <c>selon</c>, <c>according to</c>.</param>
/// <param name="SubjectParticles">Particles that mark the speaker where the verb comes last: <c>는</c>, <c>は</c>.</param>
/// <param name="After">Words that follow the speaker and attribute the words: <c>에 따르면</c>.</param>
public sealed record SpeechRules(
    ImmutableArray<string> Verbs, ImmutableArray<string> Sources, ImmutableArray<string> SubjectParticles, ImmutableArray<string> After)
{
    /// <summary>No words.</summary>
    public static readonly SpeechRules None = new([], [], [], []);
}
