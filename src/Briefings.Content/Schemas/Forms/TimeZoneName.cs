namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for a time zone of the IANA database.</summary>
internal readonly record struct TimeZoneName;
