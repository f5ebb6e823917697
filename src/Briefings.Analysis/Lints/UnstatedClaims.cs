using Briefings.Analysis.Comparison;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Finds claims that no article states, neither by an editor's reading nor by its text.</summary>
internal static class UnstatedClaims
{
    /// <summary>Those claims. An article that gives the claim another value states something of it, though not this.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from briefing in context.Site.Briefings
        from claim in briefing.Briefing.Claims
        let row = briefing.Ledger.Rows.FirstOrDefault(r => r.Kind == LedgerKind.Claim && string.Equals(r.Id, claim.Id, StringComparison.Ordinal))
        where row is null || row.Cells.All(c => c.State != ReadingState.States)
        select LintRules.UnstatedClaim.At(claim.At, "Say which article states it: readings: {<source>.<language>: states}.", claim.Id);
}
