namespace Briefings.Content.Schemas.Forms;

/// <summary>Says that the value of one key may stand alone in the place of the whole map.</summary>
/// <param name="key">The key.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OrAloneAttribute(string key) : Attribute
{
    /// <summary>The key whose value may stand alone.</summary>
    public string Key { get; } = key;
}
