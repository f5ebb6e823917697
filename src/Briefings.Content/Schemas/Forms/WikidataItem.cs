namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for an item of Wikidata.</summary>
internal readonly record struct WikidataItem
{
    /// <summary>What it looks like from its first character on; its end is for its user to close.</summary>
    public const string Pattern = "^Q[1-9][0-9]{0,11}";
}
