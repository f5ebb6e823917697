namespace Briefings.Content.Schemas.Forms;

/// <summary>Says that the keys of a map, which are the editor's own, are ids.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KeysAreIdsAttribute : Attribute;
