namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for a country's ISO 3166 code.</summary>
internal readonly record struct CountryCode
{
    /// <summary>What it looks like from its first character on; its end is for its user to close.</summary>
    public const string Pattern = "^[A-Z]{2}";
}
