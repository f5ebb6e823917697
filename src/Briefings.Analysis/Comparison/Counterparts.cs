using System.Collections.Immutable;
using Briefings.Analysis.Alignment;

namespace Briefings.Analysis.Comparison;

/// <summary>A bead between two articles, given by their indices.</summary>
internal sealed record LinkedBead(int Left, int Right, Bead Bead);

/// <summary>Which segments of one article tell the same as a segment of another.</summary>
/// <remarks>A bead that only the lengths speak for says nothing here: it links what merely stands at the same height.</remarks>
internal sealed class Counterparts
{
    /// <summary>From this score on, a bead shows that an article covers a matter.</summary>
    public const double Covers = 0.55;

    /// <summary>From this score on, what stands on a bead's sides can be told to contradict each other.</summary>
    public const double Matches = 0.65;

    private readonly Dictionary<(Place From, int To), Bead> beads = [];

    public Counterparts(ComparisonInput input)
    {
        var index = input.Articles.Select((a, i) => (a.Article.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        Linked =
        [
            .. from alignment in input.Alignments
               from bead in alignment.Beads
               where bead.IsLinked && bead.Evidence.Any(e => e.Kind != EvidenceKind.Length)
               select new LinkedBead(index[alignment.LeftId], index[alignment.RightId], bead),
        ];
        foreach (var (left, right, bead) in Linked)
        {
            Add(left, right, bead);
            Add(right, left, bead.Mirrored());
        }
    }

    /// <summary>Every bead that can be relied on, in the order of the alignments.</summary>
    public ImmutableArray<LinkedBead> Linked { get; }

    /// <summary>The bead that links a place with another article, the place's side on the left; null where none is good enough.</summary>
    public Bead? Of(Place place, int other, double atLeast) =>
        beads.GetValueOrDefault((place, other)) is { } bead && bead.Score >= atLeast ? bead : null;

    /// <summary>True where two places stand in one bead, however weak.</summary>
    public bool AreLinked(Place one, Place other) => Of(one, other.Article, 0)?.Right.Contains(other.Segment) is true;

    private void Add(int from, int to, Bead bead)
    {
        foreach (var segment in bead.Left)
        {
            beads[(new(from, segment), to)] = bead;
        }
    }
}
