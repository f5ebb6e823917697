using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>A bead between two articles, given by their indices.</summary>
/// <param name="Left">The article of its left side.</param>
/// <param name="Right">The article of its right side.</param>
/// <param name="Bead">The bead.</param>
/// <param name="IsSound">Whether it is founded well in a text of some length; see <see cref="BeadSupport"/>.</param>
/// <param name="Ground">What its sides share.</param>
internal sealed record LinkedBead(int Left, int Right, Bead Bead, bool IsSound, CommonGround Ground)
{
    /// <summary>True where two independent things speak for it.</summary>
    public bool IsFounded => Bead.Score >= Counterparts.Hints && (Ground.IsBroad || IsSound);

    /// <summary>True where the articles tell the same there.</summary>
    public bool IsCovering => Ground.IsSame || (IsSound && Ground.IsTied && Bead.Score >= Counterparts.Covers);

    /// <summary>True where less is enough, since neither article has anything else of a kind that could be meant.</summary>
    public bool IsLikely(FactKind kind) => Bead.Score >= Counterparts.Likely && Ground.Names + Ground.Figures > 0 && kind switch
    {
        FactKind.Entity => false,
        FactKind.Date => Ground.IsHalf,
        FactKind.Money when Bead.Score >= Counterparts.Covers => Ground.IsNearlyHalf,
        _ => Ground.IsHalf && Bead.Evidence.Count(e => e.Kind != EvidenceKind.Length) >= Counterparts.FewestTies,
    };

    /// <summary>The same from the other side.</summary>
    public LinkedBead Mirrored() => new(Right, Left, Bead.Mirrored(), IsSound, Ground);
}

/// <summary>Which segments of one article tell the same as a segment of another.</summary>
internal sealed class Counterparts
{
    /// <summary>From this score on, a bead shows that an article covers a matter.</summary>
    public const double Covers = 0.6;

    /// <summary>From this score on, what stands on a bead's sides can be told to contradict each other.</summary>
    public const double Matches = 0.65;

    /// <summary>From this score on, and with so many ties, what is alone of its kind in both articles can be told to contradict each other.</summary>
    public const double Likely = 0.4;
    public const int FewestTies = 3;

    /// <summary>From this score on, a bead hints at where a matter is told, for what is confirmed otherwise.</summary>
    public const double Hints = 0.2;

    private readonly HashSet<(Place, Place)> linked = [];
    private readonly Dictionary<(Place From, int To), LinkedBead> founded = [];

    public Counterparts(ComparisonInput input)
    {
        var index = input.Articles.Select((a, i) => (a.Article.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var support = new BeadSupport(input.Entities);
        var grounds = new GroundFinder(input);
        All =
        [
            .. from alignment in input.Alignments
               from bead in alignment.Beads
               where bead.IsLinked && bead.Evidence.Any(e => e.Kind != EvidenceKind.Length)
               let left = index[alignment.LeftId]
               let right = index[alignment.RightId]
               select new LinkedBead(left, right, bead, support.IsSound(bead), grounds.Of(left, right, bead)),
        ];
        Founded = [.. All.Where(l => l.IsFounded)];
        foreach (var (left, right, bead, _, _) in All)
        {
            linked.UnionWith(bead.Left.SelectMany(l => bead.Right.Select(r => (new Place(left, l), new Place(right, r)))));
        }

        foreach (var bead in Founded)
        {
            Add(bead);
            Add(bead.Mirrored());
        }
    }

    /// <summary>Every bead for which more than its length speaks, in the order of the alignments.</summary>
    public ImmutableArray<LinkedBead> All { get; }

    /// <summary>The beads that two independent things speak for, in the order of the alignments.</summary>
    public ImmutableArray<LinkedBead> Founded { get; }

    /// <summary>The one of them that links a place with another article, the place's side on the left; null where none does.</summary>
    public LinkedBead? Of(Place place, int other) => founded.GetValueOrDefault((place, other));

    /// <summary>Every bead that links a place with another article and ties something besides lengths and names, the place's side on the left.</summary>
    public IEnumerable<LinkedBead> LinkedWith(Place place, int other) => LinksOf(place, other).Where(b => b.Ground.IsSome || (b.Ground.Words >= 1 && b.Ground.Figures >= 1));

    /// <summary>True where any bead links a place with another article.</summary>
    public bool IsLinked(Place place, int other) => LinksOf(place, other).Any();

    /// <summary>True where two places stand in one bead, however weak, unless only the lengths speak for it.</summary>
    public bool AreLinked(Place one, Place other) => linked.Contains((one, other)) || linked.Contains((other, one));

    private IEnumerable<LinkedBead> LinksOf(Place place, int other) => All
        .Select(b => b.Left == place.Article ? b : b.Mirrored())
        .Where(b => b.Left == place.Article && b.Right == other && b.Bead.Left.Contains(place.Segment));

    private void Add(LinkedBead bead)
    {
        foreach (var segment in bead.Bead.Left)
        {
            founded[(new(bead.Left, segment), bead.Right)] = bead;
        }
    }
}
