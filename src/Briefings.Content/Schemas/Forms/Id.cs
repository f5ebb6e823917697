namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for an id of our own, as <see cref="Model.Texts.Slug"/> has them.</summary>
internal readonly record struct Id;
