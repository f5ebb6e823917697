using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Cli.Imports;

/// <summary>What <c>import</c> was asked to do.</summary>
/// <param name="File">The pasted text, or <c>-</c> for standard input.</param>
/// <param name="Input">The folder of the site.</param>
/// <param name="Briefing">The id of the briefing.</param>
/// <param name="Source">The id of the source.</param>
internal sealed record ImportOptions(string File, string Input, string Briefing, string Source)
{
    /// <summary>The text's language; null to detect it.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it was published; null where that is not known yet.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Where it was published; null where that is not known yet.</summary>
    public WebAddress? Url { get; init; }

    /// <summary>Its headline; null to find it in the text.</summary>
    public string? Title { get; init; }
}
