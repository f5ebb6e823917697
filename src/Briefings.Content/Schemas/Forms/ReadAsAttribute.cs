namespace Briefings.Content.Schemas.Forms;

/// <summary>Says which of the readers' maps a shape describes.</summary>
/// <param name="name">What the map is called in messages: “an entity”.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReadAsAttribute(string name) : Attribute
{
    /// <summary>What the map is called in messages.</summary>
    public string Name { get; } = name;
}
