namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for the id of an article or the address of a text elsewhere. A colon makes it an address.</summary>
internal readonly record struct Origin;
