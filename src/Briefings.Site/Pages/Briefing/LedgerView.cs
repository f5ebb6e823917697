using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Briefing;

/// <summary>A column of the ledger: an article.</summary>
/// <param name="Source">The publisher's name.</param>
/// <param name="Language">The article's language.</param>
/// <param name="Href">The article on the page or on another of the briefing's pages.</param>
public sealed record LedgerColumnView(string Source, TextView Language, string Href);

/// <summary>What one article does with the matter of a row.</summary>
/// <param name="State"><c>states</c>, <c>differs</c>, <c>anonymises</c>, <c>omits</c> or <c>not-covered</c>.</param>
/// <param name="Label">The same in words.</param>
/// <param name="Text">The article's own words; null where it has none.</param>
/// <param name="Href">The segment that proves it; null where none does.</param>
/// <param name="IsCurated">True where an editor says so.</param>
/// <param name="Column">The publisher's name and language, for screens too narrow for columns.</param>
public sealed record LedgerCellView(string State, string Label, TextView? Text, string? Href, bool IsCurated, string Column);

/// <summary>A row of the ledger.</summary>
/// <param name="Id">The id to link to.</param>
/// <param name="Kind">What it is about, in words.</param>
/// <param name="Label">The fact or claim.</param>
/// <param name="Href">The entity's page; null where it is about something else.</param>
/// <param name="IsContested">True where sources do not agree.</param>
/// <param name="Cells">One a column.</param>
public sealed record LedgerRowView(string Id, string Kind, TextView Label, string? Href, bool IsContested, ImmutableArray<LedgerCellView> Cells);

/// <summary>The ledger.</summary>
/// <param name="Columns">The articles.</param>
/// <param name="Rows">The claims, and the facts that sources do not agree on.</param>
/// <param name="Agreed">The facts that every article which covers them states; null where there are none.</param>
public sealed record LedgerView(ImmutableArray<LedgerColumnView> Columns, ImmutableArray<LedgerRowView> Rows, AgreedFactsView? Agreed);

/// <summary>What nobody contests, to be shown on demand.</summary>
/// <param name="Count">How many facts.</param>
/// <param name="Table">Them, under the ledger's columns.</param>
public sealed record AgreedFactsView(int Count, LedgerView Table);
