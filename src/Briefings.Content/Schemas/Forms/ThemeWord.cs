namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for a piece of a sentence, which in quotes may be nothing but space.</summary>
internal readonly record struct ThemeWord;
