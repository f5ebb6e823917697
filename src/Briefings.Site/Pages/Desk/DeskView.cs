using System.Collections.Immutable;
using Briefings.Analysis.Status;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Desk;

/// <summary>What a briefing has in a language.</summary>
/// <param name="Lang">The language's tag.</param>
/// <param name="IsMissing">True where readers of the language have no page.</param>
/// <param name="Articles">How many articles are in it; null for none.</param>
/// <param name="HasText">True where the desk wrote its own.</param>
/// <param name="IsStale">True where that is older than an article.</param>
/// <param name="Untranslated">How many texts lack a wording; null for none.</param>
public sealed record DeskCellView(string Lang, bool IsMissing, int? Articles, bool HasText, bool IsStale, int? Untranslated);

/// <summary>A briefing.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Link">A link to it under its title; null where it has no page in any language of the site.</param>
/// <param name="Voices">How many independent sources it has.</param>
/// <param name="Cells">A cell a language.</param>
/// <param name="Findings">Errors, warnings and notes.</param>
public sealed record DeskRowView(string Id, LinkView? Link, int Voices, ImmutableArray<DeskCellView> Cells, OpenFindings Findings);

/// <summary>The board of the desk.</summary>
/// <param name="Languages">The languages of the site, by their own names.</param>
/// <param name="Rows">The briefings, newest first.</param>
/// <param name="Elsewhere">What is open outside of the briefings.</param>
public sealed record DeskView(ImmutableArray<TextView> Languages, ImmutableArray<DeskRowView> Rows, OpenFindings Elsewhere);
