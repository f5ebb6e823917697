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

    private readonly Dictionary<(Place From, int To), List<LinkedBead>> links = [];
    private readonly Dictionary<(Place From, int To), LinkedBead> founded = [];

    public Counterparts(ComparedBriefing briefing)
    {
        var index = briefing.Articles.Index().ToDictionary(a => a.Item.Article.Id, a => a.Index, StringComparer.Ordinal);
        var support = new BeadSupport(briefing.Context);
        var grounds = new GroundFinder(briefing);
        All =
        [
            .. from alignment in briefing.Alignments
               let left = index[alignment.LeftId]
               let right = index[alignment.RightId]
               from bead in alignment.Beads
               where bead.IsLinked && bead.Evidence.Any(e => e.Kind != EvidenceKind.Length)
               select new LinkedBead(left, right, bead, support.IsSound(bead), grounds.Of(left, right, bead)),
        ];
        Founded = [.. All.Where(l => l.IsFounded)];
        foreach (var bead in All)
        {
            Link(bead, bead.Left, bead.Bead.Left, bead.Right);
            Link(bead, bead.Right, bead.Bead.Right, bead.Left);
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
    public IEnumerable<LinkedBead> LinkedWith(Place place, int other) => LinksOf(place, other)
        .Where(b => b.Ground.IsSome || (b.Ground.Words >= 1 && b.Ground.Figures >= 1))
        .Select(b => b.Left == place.Article ? b : b.Mirrored());

    /// <summary>True where any bead links a place with another article.</summary>
    public bool IsLinked(Place place, int other) => links.ContainsKey((place, other));

    /// <summary>True where two places stand in one bead, however weak, unless only the lengths speak for it.</summary>
    public bool AreLinked(Place one, Place other)
    {
        foreach (var bead in LinksOf(one, other.Article))
        {
            if ((bead.Left == other.Article ? bead.Bead.Left : bead.Bead.Right).Contains(other.Segment))
            {
                return true;
            }
        }

        return false;
    }

    private List<LinkedBead> LinksOf(Place place, int other) => links.GetValueOrDefault((place, other)) ?? [];

    private void Link(LinkedBead bead, int article, ImmutableArray<int> segments, int other)
    {
        foreach (var segment in segments)
        {
            var from = (new Place(article, segment), other);
            if (!links.TryGetValue(from, out var known))
            {
                links[from] = known = [];
            }

            known.Add(bead);
        }
    }

    private void Add(LinkedBead bead)
    {
        foreach (var segment in bead.Bead.Left)
        {
            founded[(new(bead.Left, segment), bead.Right)] = bead;
        }
    }
}
