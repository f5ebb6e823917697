using System.Collections.Immutable;

namespace Briefings.Model.Languages;

/// <summary>How a language says that something is not certain, or that it is.</summary>
/// <remarks>All of them are patterns of words. <c>{2}</c> stands for up to two words of any kind, <c>{name}</c> for a word of a class;
/// <c>*é</c> is a lower-case word that ends so, <c>presunt*</c> one that begins so. A pattern does not reach over a comma.</remarks>
/// <param name="Hedges">What keeps the writer from vouching for it: <c>allegedly</c>, <c>aurait volé</c>.</param>
/// <param name="Confirms">What says that it is established: <c>confirmed</c>.</param>
/// <param name="Negations">Words that turn either round, and a flat statement too.</param>
/// <param name="Conditions">What makes a sentence say nothing of what happened: <c>if</c>.</param>
/// <param name="Modals">What leaves a sentence open without hedging it: <c>would</c>.</param>
/// <param name="Classes">Words by the name that patterns have for them.</param>
public sealed record CertaintyRules(
    ImmutableArray<string> Hedges,
    ImmutableArray<string> Confirms,
    ImmutableArray<string> Negations,
    ImmutableArray<string> Conditions,
    ImmutableArray<string> Modals,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Classes)
{
    /// <summary>Nothing is known, so that no text hedges.</summary>
    public static readonly CertaintyRules None =
        new([], [], [], [], [], ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));
}
