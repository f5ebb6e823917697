using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>A ledger and what was wrong with the claims it was made from.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Diagnostics">Quotations that are not there, values that cannot be read; in the order of the claims.</param>
public sealed record LedgerResult(Ledger Ledger, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Makes the ledger of a briefing.</summary>
public static class LedgerBuilder
{
    /// <summary>Compares what the articles state. A row for each claim, then one for each detected fact that matters
    /// and that no claim speaks of; figures and dates that contradict each other share a row.
    /// What one article hedges and another tells as a fact has a row of its own.</summary>
    public static LedgerResult Build(ComparisonInput input)
    {
        var briefing = new ComparedBriefing(input);
        var statements = new StatementIndex(input.Articles);
        var counterparts = new Counterparts(briefing);
        var names = new LooseNames(briefing);
        var matters = MatterGrouper.Group(briefing, statements, counterparts);
        var rivals = new Rivals(briefing, statements, matters, counterparts, names);
        var cells = new CellReader(briefing, statements, counterparts, names);
        var claims = new ClaimReader(briefing, matters, rivals, cells);
        ImmutableArray<ReadClaim> read = [.. input.Claims.Select(claims.Read)];
        ImmutableArray<LedgerRow> detected = [.. Detected([.. matters.Except(read.SelectMany(c => c.Matters))], rivals, cells, briefing)];
        var certainty = CertaintyRows.Of(new CertaintyRivals(briefing).Find(counterparts), briefing);
        var rows = RowLabels.WithUniqueIds(
            [.. read.Select(c => c.Row), .. detected.Where(r => r.IsContested), .. certainty, .. detected.Where(r => !r.IsContested)]);
        return new(new(rows), [.. claims.Diagnostics]);
    }

    private static IEnumerable<LedgerRow> Detected(ImmutableArray<Matter> matters, Rivals rivals, CellReader cells, ComparedBriefing briefing)
    {
        var absorbed = new HashSet<Matter>();
        var rows = new List<(LedgerRow Row, Statement First)>();
        foreach (var matter in matters.OrderByDescending(m => m.ArticleCount).ThenBy(m => m.First).Where(m => !absorbed.Contains(m)))
        {
            ImmutableArray<Matter> contradictions = rivals.HasAny(matter) ? [.. matters.Where(m => rivals.Are(matter, m) && absorbed.Add(m))] : [];
            rows.Add((Row(matter, contradictions, cells, briefing), matter.First));
        }

        return rows.Where(r => RowSelection.IsWorthShowing(r.Row, briefing))
            .OrderBy(r => r.Row.IsContested ? 0 : 1).ThenBy(r => r.Row.Kind).ThenBy(r => r.First)
            .Select(r => r.Row);
    }

    private static LedgerRow Row(Matter matter, ImmutableArray<Matter> contradictions, CellReader cells, ComparedBriefing briefing)
    {
        ImmutableArray<Statement> against = [.. contradictions.SelectMany(m => m.Statements).Order()];
        var question = new Question(matter.Fact, matter.Statements, against, [.. matter.Statements.Concat(against).Select(s => s.Place)]);
        var key = matter.Fact.Key;
        return new(
            Slug.From($"{key.Kind} {key.Value}"),
            Kind(matter.Kind),
            matter.Fact.EntityId is { } id ? briefing.Entities[id].Names : RowLabels.Of(matter, briefing),
            matter.Fact,
            matter.Fact.EntityId,
            [.. briefing.Articles.Select((_, i) => cells.Read(question, i))]);
    }

    private static LedgerKind Kind(FactKind kind) => kind switch
    {
        FactKind.Money => LedgerKind.Money,
        FactKind.Percent => LedgerKind.Percent,
        FactKind.Date => LedgerKind.Date,
        FactKind.Entity => LedgerKind.Entity,
        _ => LedgerKind.Number,
    };
}
