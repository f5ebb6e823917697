namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for any number of texts per language: a map, or else one text or a list of them in the site's default language.</summary>
internal readonly record struct OtherNames;
