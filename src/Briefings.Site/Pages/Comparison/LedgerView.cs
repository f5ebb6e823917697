using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Comparison;

/// <summary>A column of the ledger: an article.</summary>
/// <param name="Source">The publisher's name.</param>
/// <param name="Language">The article's language.</param>
/// <param name="Href">The article on the page or on another of the briefing's pages.</param>
/// <param name="IsMachine">True for a translation by a program.</param>
public sealed record LedgerColumnView(string Source, TextView Language, string Href, bool IsMachine);

/// <summary>What one article does with the matter of a row.</summary>
/// <param name="State"><c>states</c>, <c>differs</c>, <c>anonymises</c>, <c>omits</c> or <c>not-covered</c>.</param>
/// <param name="Label">The same in words.</param>
/// <param name="Text">The article's own words; null where it has none.</param>
/// <param name="Href">The segment that proves it; null where none does.</param>
/// <param name="IsCurated">True where an editor says so.</param>
/// <param name="IsDetected">True where the program found what the article does with the matter. That it does not touch it is no reading.</param>
/// <param name="Column">The publisher's name and language, and whether it is a translation by a program, for screens too narrow for columns.</param>
public sealed record LedgerCellView(string State, string Label, TextView? Text, string? Href, bool IsCurated, bool IsDetected, string Column);

/// <summary>A row of the ledger.</summary>
/// <param name="Id">The id to link to.</param>
/// <param name="KindId">What it is about, as style sheets know it.</param>
/// <param name="Kind">The same in words.</param>
/// <param name="States">The filters it passes, parted by spaces: the states of its cells, and <c>contested</c> or <c>agreed</c>.</param>
/// <param name="Label">The fact or claim.</param>
/// <param name="Href">The entity's page; null where it is about something else.</param>
/// <param name="IsContested">True where sources do not agree.</param>
/// <param name="Cells">One a column.</param>
public sealed record LedgerRowView(
    string Id, string KindId, string Kind, string States, TextView Label, string? Href, bool IsContested, ImmutableArray<LedgerCellView> Cells);

/// <summary>A choice of rows.</summary>
/// <param name="Id">What style sheets know it by.</param>
/// <param name="Label">It in words.</param>
/// <param name="Count">How many rows pass it.</param>
/// <param name="IsChosen">True where it is chosen before a reader chooses.</param>
public sealed record LedgerFilterView(string Id, string Label, int Count, bool IsChosen);

/// <summary>The ledger: sources across, facts down.</summary>
/// <param name="Columns">The articles.</param>
/// <param name="Rows">The claims, the facts that sources do not agree on, then those that they do.</param>
/// <param name="States">Choices by what sources do; just one of them holds.</param>
/// <param name="Kinds">Choices by what rows are about; any of them hold.</param>
public sealed record LedgerView(
    ImmutableArray<LedgerColumnView> Columns,
    ImmutableArray<LedgerRowView> Rows,
    ImmutableArray<LedgerFilterView> States,
    ImmutableArray<LedgerFilterView> Kinds)
{
    private const int Few = 5;

    /// <summary>True where all columns fit on a screen of usual width.</summary>
    public bool IsNarrow => Columns.Length <= Few;

    /// <summary>True where rows are about more than one kind of thing.</summary>
    public bool HasKinds => Kinds.Length > 1;
}
