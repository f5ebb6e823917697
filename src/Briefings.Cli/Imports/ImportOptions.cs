using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Cli.Imports;

/// <summary>What <c>import</c> was asked to do.</summary>
/// <param name="Files">Texts, pages and folders of them; <c>-</c> for standard input.</param>
/// <param name="Input">The folder of the site.</param>
/// <param name="Briefing">The id of the briefing.</param>
internal sealed record ImportOptions(ImmutableArray<string> Files, string Input, string Briefing)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The id of the source; null to find it by the page's address or the file's name.</summary>
    public string? Source { get; init; }

    /// <summary>The text's language; null to find it.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it was published; null to find it.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Where it was published; null to find it.</summary>
    public WebAddress? Url { get; init; }

    /// <summary>Its headline; null to find it.</summary>
    public string? Title { get; init; }

    /// <summary>True where nothing is to be written, only shown.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>True where a file that is there is to be replaced, and an article that is there is to come again.</summary>
    public bool Forces { get; init; }
}
