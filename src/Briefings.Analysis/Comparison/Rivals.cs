using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Which figures, dates, persons and places contradict each other: stated of the same thing by different articles.</summary>
/// <remarks>Two matters are rivals where a bead has each on one side, neither article states the other's anywhere, nothing
/// else of their sort on either side is left that could be meant, and the two can be one thing told differently.</remarks>
internal sealed class Rivals
{
    private readonly ComparedBriefing briefing;
    private readonly StatementIndex statements;
    private readonly LooseNames names;
    private readonly Dictionary<Statement, Matter> homes = [];
    private readonly Dictionary<Matter, HashSet<Matter>> pairs = [];

    public Rivals(ComparedBriefing briefing, StatementIndex statements, ImmutableArray<Matter> matters, Counterparts counterparts, LooseNames names)
    {
        (this.briefing, this.statements, this.names) = (briefing, statements, names);
        foreach (var matter in matters)
        {
            foreach (var statement in matter.Statements)
            {
                homes.TryAdd(statement, matter);
            }
        }

        foreach (var linked in counterparts.All)
        {
            Compare(linked);
        }
    }

    /// <summary>True where any matter contradicts one.</summary>
    public bool HasAny(Matter matter) => pairs.ContainsKey(matter);

    /// <summary>True where two matters contradict each other.</summary>
    public bool Are(Matter one, Matter other) => pairs.TryGetValue(one, out var others) && others.Contains(other);

    private void Compare(LinkedBead linked)
    {
        ImmutableArray<Statement> left = [.. statements.In(linked.Left, linked.Bead.Left)];
        ImmutableArray<Statement> right = [.. statements.In(linked.Right, linked.Bead.Right)];
        var others = Unmatched(right, left, linked.Left).ToLookup(s => Sort(s.Fact));
        foreach (var sort in Unmatched(left, right, linked.Right).GroupBy(s => Sort(s.Fact)))
        {
            if (Only(sort) is { } one && Only(others[sort.Key]) is { } other && IsPlausible(one.Fact, other.Fact, linked))
            {
                Add(homes[one], homes[other]);
                Add(homes[other], homes[one]);
            }
        }
    }

    private void Add(Matter one, Matter other)
    {
        if (!pairs.TryGetValue(one, out var others))
        {
            pairs[one] = others = [];
        }

        others.Add(other);
    }

    private bool IsPlausible(Fact one, Fact other, LinkedBead linked) => one.Kind == FactKind.Entity
        ? linked.IsFounded && linked.Ground.Supports(one.Kind, linked.Bead.Score)
            && OtherName.IsPlausible(briefing.Entities[one.EntityId!], briefing.Entities[other.EntityId!], briefing.Context)
        : (IsSupported(one, other, linked) && Contradiction.IsPlausible(one, other, linked.Bead))
            || (linked.IsLikely(one.Kind) && Contradiction.IsClose(one, other) && IsAlone(one, linked.Left, linked.Right) && IsAlone(other, linked.Right, linked.Left)
                && (Contradiction.AreLarge(one, other) || Contradiction.IsPlausible(one, other, linked.Bead)));

    private static bool IsSupported(Fact one, Fact other, LinkedBead linked) => linked.IsFounded
        && (linked.Ground.Supports(one.Kind, linked.Bead.Score) || (linked.Ground.IsSome && Contradiction.IsSlipOfScale(one, other)));

    // The only figure of its sort that an article has for itself: nothing else of the other article can be meant.
    private bool IsAlone(Fact fact, int article, int other) => Only(statements.Of(article).Where(s => Sort(s.Fact) == Sort(fact)
        && Contradiction.IsComparable(s.Fact) && homes.TryGetValue(s, out var matter) && !matter.IsStatedBy(other))) is not null;

    // What only this side states: not the other article anywhere, nor the other side of the bead in other precision.
    private IEnumerable<Statement> Unmatched(ImmutableArray<Statement> side, ImmutableArray<Statement> otherSide, int otherArticle) =>
        side.Where(s => homes.TryGetValue(s, out var matter)
            && !matter.IsStatedBy(otherArticle)
            && IsComparable(s, otherArticle)
            && !otherSide.Any(o => IsSameNight(s, o))
            && !otherSide.Any(o => FactMatch.IsSameOrCoarser(s.Fact, o.Fact)));

    // “In the night to the 9th” and “on the 8th, before midnight” are one night.
    private bool IsSameNight(Statement one, Statement other) => one.Fact.Kind == FactKind.Date && other.Fact.Kind == FactKind.Date
        && Math.Abs(one.Fact.Date!.From.DayNumber - other.Fact.Date!.From.DayNumber) == 1
        && (IsOfNight(one) || IsOfNight(other));

    private bool IsOfNight(Statement statement)
    {
        if (!statement.Place.IsInText)
        {
            return false;
        }

        var text = Folding.Fold(briefing.TextAt(statement.Place));
        return briefing.LanguageOf(statement.Article).Pack.Dates.Nights.Any(n => text.Contains(n, StringComparison.Ordinal));
    }

    // A name must be another in every form; a number that counts a name (“Airbus 320 of Novelec”) is part of it.
    private bool IsComparable(Statement statement, int otherArticle) => statement.Fact.Kind == FactKind.Entity
        ? briefing.Entities.TryGetValue(statement.Fact.EntityId!, out var entity) && OtherName.IsComparable(entity)
            && names.Find(entity, otherArticle) is null
        : Contradiction.IsComparable(statement.Fact)
            && !Contradiction.MayLieAhead(statement.Fact, briefing.Articles[statement.Article].Article.Published)
            && !statements.At(statement.Place).Any(s => s.Fact.Kind == FactKind.Entity && statement.Fact.Unit is { } unit && s.Fact.Text.Contains(unit, StringComparison.Ordinal));

    private (FactKind Kind, string? Type) Sort(Fact fact) =>
        (fact.Kind, fact.Kind == FactKind.Entity ? briefing.Entities[fact.EntityId!].Type.ToString() : fact.Currency);

    // A sentence may state a matter twice; two matters leave open which is meant.
    private Statement? Only(IEnumerable<Statement> sort)
    {
        var all = sort.ToList();
        return all.Select(s => homes[s]).Distinct().Take(2).Count() == 1 ? all[0] : null;
    }
}
