namespace Briefings.Content.Schemas.Forms;

/// <summary>Says that of some keys of a map just one is there.</summary>
/// <param name="keys">Them.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OneOfAttribute(params string[] keys) : Attribute
{
    /// <summary>The keys that exclude each other.</summary>
    public IReadOnlyList<string> Keys { get; } = keys;
}
