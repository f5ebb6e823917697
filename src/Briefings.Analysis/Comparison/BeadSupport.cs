using Briefings.Analysis.Alignment;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Whether a bead is founded well enough to say of an article that it leaves something out or tells it otherwise.</summary>
/// <remarks>The articles of one briefing share their chief names everywhere. Two independent things must speak for a bead, then,
/// and neither its length, nor a small number or a year, nor a word of a name that is counted already is one.</remarks>
internal sealed class BeadSupport(ComparisonContext context)
{
    private const int Needed = 2;
    private const double LeastWeight = 1;
    private const int ShortestFigure = 5;

    /// <summary>True where enough speaks for it.</summary>
    public bool IsSound(Bead bead)
    {
        if (bead.Evidence.Any(e => e.Kind == EvidenceKind.Curated))
        {
            return true;
        }

        var named = NamesOf(bead);
        return bead.Evidence.Where(e => Speaks(e, named)).Take(Needed).Count() == Needed;
    }

    private static bool Speaks(Evidence evidence, string named) => evidence.Weight >= LeastWeight && evidence.Kind switch
    {
        EvidenceKind.Length => false,
        EvidenceKind.Entity => true,
        EvidenceKind.Figure => evidence.Left.Length >= ShortestFigure,
        _ => !named.Contains(Folding.Fold(evidence.Left), StringComparison.Ordinal),
    };

    private string NamesOf(Bead bead) => string.Join('\n', bead.Evidence
        .Where(e => e.Kind == EvidenceKind.Entity)
        .Select(e => context.Entities.GetValueOrDefault(e.Left))
        .OfType<Entity>()
        .Select(e => context.NamesOf(e).Folded));
}
