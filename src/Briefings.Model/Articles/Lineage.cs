using Briefings.Model.Diagnostics;

namespace Briefings.Model.Articles;

/// <summary>How an article came from another.</summary>
public enum LineageKind
{
    /// <summary>It says the same in another language.</summary>
    Translation,

    /// <summary>It was taken over from an agency or partner.</summary>
    Syndication,
}

/// <summary>Who made a translation.</summary>
public enum LineageBy
{
    /// <summary>Nobody says.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Human,

    /// <summary>A program.</summary>
    Machine,
}

/// <summary>What an article derives from, as its editor declares it.</summary>
/// <param name="Kind">How it came from there.</param>
/// <param name="Origin">The id of an article of the same briefing, or the address of a text elsewhere.</param>
/// <param name="By">Who made it.</param>
/// <param name="At">Where that stands.</param>
public sealed record Lineage(LineageKind Kind, string Origin, LineageBy By, SourceSpan At)
{
    /// <summary>True for a translation by a program.</summary>
    public bool IsMachineTranslation => this is { Kind: LineageKind.Translation, By: LineageBy.Machine };
}
