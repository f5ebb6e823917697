using Briefings.Model.Texts;

namespace Briefings.Analysis.Mentions;

/// <summary>A place in a text where an entity is named.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Start">Where the name starts, in UTF-16 units.</param>
/// <param name="Length">How many units the name takes, without what clings to it.</param>
/// <param name="Name">The name as the glossary has it.</param>
/// <param name="IsAlias">True where that is an alias.</param>
public sealed record Mention(string EntityId, int Start, int Length, Wording Name, bool IsAlias)
{
    /// <summary>The index after the name.</summary>
    public int End => Start + Length;
}
