using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Status;

/// <summary>What a briefing has in one language of the site.</summary>
/// <param name="Language">The language.</param>
/// <param name="IsPublished">True where it has a page in it: an article, or a desk's title.</param>
/// <param name="Articles">How many articles are in it.</param>
/// <param name="HasDeskText">True where the desk wrote its own text.</param>
/// <param name="IsStale">True where an article was changed after the desk's text was, by the history of the files.</param>
/// <param name="Untranslated">How many claims, events and corrections have no wording in it.</param>
public sealed record LanguageState(LanguageTag Language, bool IsPublished, int Articles, bool HasDeskText, bool IsStale, int Untranslated);

/// <summary>How many diagnostics are open.</summary>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="Notes">All others.</param>
public sealed record OpenFindings(int Errors, int Warnings, int Notes)
{
    /// <summary>Counts diagnostics.</summary>
    public static OpenFindings Of(IReadOnlyCollection<Diagnostic> diagnostics) => new(
        diagnostics.Count(d => d.Severity == Severity.Error),
        diagnostics.Count(d => d.Severity == Severity.Warning),
        diagnostics.Count(d => d.Severity == Severity.Info));
}

/// <summary>How a briefing stands.</summary>
/// <param name="Id">The briefing.</param>
/// <param name="Published">The day it is listed under.</param>
/// <param name="Voices">How many independent sources it has.</param>
/// <param name="Languages">What it has in each language of the site, in the site's order.</param>
/// <param name="OtherLanguages">Languages of its articles that are not the site's.</param>
/// <param name="Findings">What is open in its folder.</param>
public sealed record BriefingState(
    string Id, Edtf Published, int Voices, ImmutableArray<LanguageState> Languages, ImmutableArray<LanguageTag> OtherLanguages, OpenFindings Findings);

/// <summary>How the briefings of a site stand, for its desk.</summary>
/// <param name="Languages">The languages of the site.</param>
/// <param name="Briefings">The briefings, newest first.</param>
/// <param name="Elsewhere">What is open outside of the briefings: settings, glossary, sources, pages, theme.</param>
public sealed record DeskBoard(ImmutableArray<LanguageTag> Languages, ImmutableArray<BriefingState> Briefings, OpenFindings Elsewhere);
