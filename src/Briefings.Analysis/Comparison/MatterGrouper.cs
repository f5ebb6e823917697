using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Puts statements that say the same together.</summary>
internal static class MatterGrouper
{
    /// <summary>Below this, two whole numbers are often equal by chance.</summary>
    private const decimal Telling = 100;

    /// <summary>Every matter that the articles state, by first statement.</summary>
    public static ImmutableArray<Matter> Group(ComparedBriefing briefing, StatementIndex statements, Counterparts counterparts)
    {
        var matters = new List<Matter>();
        foreach (var kind in statements.All.Where(s => IsKnown(s.Fact, briefing)).GroupBy(s => s.Fact.Kind))
        {
            matters.AddRange(kind.Key switch
            {
                FactKind.Entity => kind.GroupBy(s => s.Fact.EntityId, StringComparer.Ordinal).Select(Matter.Of),
                FactKind.Date => Dates(kind, counterparts),
                FactKind.Number => Rounded(Numbers(kind, briefing, counterparts), counterparts),
                _ => Rounded(kind.GroupBy(s => s.Key).Select(Matter.Of), counterparts),
            });
        }

        return [.. matters.OrderBy(m => m.First)];
    }

    private static bool IsKnown(Fact fact, ComparedBriefing briefing) => fact.Kind switch
    {
        FactKind.Entity => fact.EntityId is { } id && briefing.Entities.ContainsKey(id),
        FactKind.Date => fact.Date is not null,
        _ => fact.Value is not null,
    };

    // A month or a year that stands where another article gives the day is that date with less precision.
    private static List<Matter> Dates(IEnumerable<Statement> dates, Counterparts counterparts)
    {
        var spans = dates.GroupBy(s => (s.Fact.Date!.From, Days: s.Fact.Date.LengthInDays())).OrderBy(g => g.Key.Days);
        var kept = new List<Matter>();
        foreach (var matter in spans.Select(Matter.Of))
        {
            var home = kept.FindIndex(k => k.Fact.Date!.IsWithin(matter.Fact.Date!) && FactMatch.IsSameOrCoarser(k.Fact, matter.Fact)
                && matter.Statements.All(s => !k.IsStatedBy(s.Article) && k.Statements.Any(o => counterparts.AreLinked(s.Place, o.Place))));
            Keep(kept, matter, home);
        }

        return kept;
    }

    // Equal numbers are one matter where they are telling by themselves, count the same in one language, or stand in one bead.
    private static List<Matter> Numbers(IEnumerable<Statement> numbers, ComparedBriefing briefing, Counterparts counterparts)
    {
        var matters = new List<Matter>();
        foreach (var equal in numbers.GroupBy(s => s.Fact.Value))
        {
            var groups = new List<List<Statement>>();
            foreach (var number in equal)
            {
                var home = groups.Find(g => g.Exists(s => IsSameNumber(s, number, briefing, counterparts)));
                if (home is null)
                {
                    groups.Add(home = []);
                }

                home.Add(number);
            }

            matters.AddRange(groups.Select(Matter.Of));
        }

        return matters;
    }

    private static bool IsSameNumber(Statement one, Statement other, ComparedBriefing briefing, Counterparts counterparts) =>
        one.Fact.Value >= Telling
        || one.Fact.Value != decimal.Truncate(one.Fact.Value!.Value)
        || (briefing.Articles[one.Article].Article.Language == briefing.Articles[other.Article].Article.Language && HasSameUnit(one.Fact, other.Fact))
        || counterparts.AreLinked(one.Place, other.Place);

    private static bool HasSameUnit(Fact one, Fact other) =>
        string.Equals(Folding.Fold(one.Unit ?? ""), Folding.Fold(other.Unit ?? ""), StringComparison.Ordinal);

    // A figure that agrees with one that more articles state, and stands where that one is told, is that one with other precision.
    // An article that states both means two figures.
    private static List<Matter> Rounded(IEnumerable<Matter> matters, Counterparts counterparts)
    {
        var kept = new List<Matter>();
        foreach (var matter in matters.OrderByDescending(m => m.ArticleCount).ThenBy(m => m.First))
        {
            var home = kept.FindIndex(k => FigureAgreement.Agree(k.Fact, matter.Fact)
                && !matter.Statements.Any(s => k.IsStatedBy(s.Article))
                && (k.Kind == FactKind.Money || AreLinked(k, matter, counterparts)));
            Keep(kept, matter, home);
        }

        return kept;
    }

    private static void Keep(List<Matter> kept, Matter matter, int home)
    {
        if (home < 0)
        {
            kept.Add(matter);
        }
        else
        {
            kept[home] = new(kept[home].Fact, [.. kept[home].Statements.Concat(matter.Statements).Order()]);
        }
    }

    private static bool AreLinked(Matter one, Matter other, Counterparts counterparts) =>
        one.Statements.Any(s => other.Statements.Any(o => counterparts.AreLinked(s.Place, o.Place)));
}
