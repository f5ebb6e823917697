namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for the address that a site is below: one without query and fragment.</summary>
internal readonly record struct BaseAddress;
