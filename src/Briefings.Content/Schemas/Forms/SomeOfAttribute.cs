namespace Briefings.Content.Schemas.Forms;

/// <summary>Says that of some lists of a map at least one is there and has an entry.</summary>
/// <param name="keys">Them.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SomeOfAttribute(params string[] keys) : Attribute
{
    /// <summary>The keys of the lists.</summary>
    public IReadOnlyList<string> Keys { get; } = keys;
}
