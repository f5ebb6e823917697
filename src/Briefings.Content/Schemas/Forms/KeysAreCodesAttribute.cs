namespace Briefings.Content.Schemas.Forms;

/// <summary>Says that the keys of a map are codes of rules that a site may weigh.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KeysAreCodesAttribute : Attribute;
