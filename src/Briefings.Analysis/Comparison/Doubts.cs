using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Dates;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>What speaks against saying that an article leaves something out.</summary>
internal sealed class Doubts(ComparedBriefing briefing, StatementIndex index, Counterparts counterparts)
{
    private const int LongestSlip = 366;
    private const int Week = 7;
    private const int Stem = 5;

    /// <summary>True where the passages that tell the matter have something of the same kind that could be the fact misread, or told otherwise.</summary>
    /// <param name="fact">What another article states.</param>
    /// <param name="beads">Where its matter is told, the article's side on the right.</param>
    /// <param name="article">The article.</param>
    public bool MayBeMeant(Fact fact, IReadOnlyList<LinkedBead> beads, int article) => fact.Kind switch
    {
        FactKind.Entity => (IsReplaceable(fact) && beads.Any(b => LeftOver(b, article).Any(f => IsAlike(f, fact)))) || IsDescribed(fact, beads, article)
            || beads.Any(b => IsUnnamed(fact, b, article)),
        FactKind.Date => !IsPlain(fact, article) || index.Of(article).Any(s => s.Fact.Kind == FactKind.Date && IsMeant(s.Fact.Date!, fact.Date!))
            || beads.Any(b => LeftOver(b, article).Any(f => f.Kind == FactKind.Date && !IsFar(f.Date!, fact.Date!)))
            || Texts(beads, article).Any(t => Words.ShowDayOf(fact.Date!, t)),
        _ => beads.Any(b => LeftOver(b, article).Any(f => IsFigureLike(f, fact)))
            || briefing.Articles[article].Segments.Any(s => Words.ShowDigitsOf(fact, s.Text)),
    };

    // A year alone does not answer for a day.
    private static bool IsMeant(Edtf stated, Edtf date) => stated.Agrees(date) && stated.LengthInDays() <= Math.Max(31, date.LengthInDays());

    // A birthday is no other day for a death: more than a year lies between, and it is not the year that was mistaken.
    private static bool IsFar(Edtf stated, Edtf date) =>
        Math.Abs(stated.From.DayNumber - date.From.DayNumber) > LongestSlip
        && !(stated.From.Day == date.From.Day && stated.From.Month == date.From.Month);

    // “A year earlier” and “after seven months” date no event by themselves.
    private bool IsPlain(Fact date, int article) => !Contradiction.MayLieAhead(date, briefing.Articles[article].Article.Published) && (date.Text.Any(char.IsDigit)
        || (date.Date!.IsDay && Math.Abs(date.Date.From.DayNumber - briefing.Articles[article].Article.Published.From.DayNumber) <= Week));

    // A number may be an amount whose currency was not understood, a share in words (“two thirds”), or a stretch of days.
    private static bool IsFigureLike(Fact one, Fact other) =>
        one.Kind is FactKind.Money or FactKind.Number or FactKind.Percent
        || (one.Kind == FactKind.Date && other.Kind == FactKind.Number && one.Text.Any(char.IsDigit));

    // What the glossary says of the entity stands there: it may well be meant.
    private bool IsDescribed(Fact entity, IReadOnlyList<LinkedBead> beads, int article)
    {
        var stopWords = briefing.LanguageOf(article).StopWords;
        if (entity.EntityId is not { } id || briefing.Entities.GetValueOrDefault(id)?.About[briefing.TagOf(article)] is not { } about)
        {
            return false;
        }

        var texts = Texts(beads, article).Select(Folding.Fold).ToList();
        return Folding.Fold(about).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim('.', ',', '\''))
            .Where(w => w.Length > Stem && !stopWords.Contains(w))
            .Any(w => texts.Exists(t => t.Contains(w[..Stem], StringComparison.Ordinal)));
    }

    // A noun of the entity's kind that no name goes with may well stand for it, though it is not known to.
    private bool IsUnnamed(Fact entity, LinkedBead bead, int article) => entity.EntityId is { } id && briefing.Entities.GetValueOrDefault(id) is { } known
        && Anonymity.IsLikely(known, (bead.Left, bead.Bead.Left), (article, WithLoose(bead, article)), briefing);

    // A sentence that one article has for a matter may be two in the other: the second has no counterpart then.
    private ImmutableArray<int> WithLoose(LinkedBead bead, int article)
    {
        var (first, last) = (bead.Bead.Right.Min(), bead.Bead.Right.Max());
        return [.. Enumerable.Range(first - 1, last - first + 3).Where(s => bead.Bead.Right.Contains(s)
            || (s >= 0 && s < briefing.Articles[article].Segments.Length && !counterparts.IsLinked(new(article, s), bead.Left)))];
    }

    // Another person or place may be the same one wrongly named: that is no omission.
    private bool IsReplaceable(Fact entity) => TypeOf(entity) is EntityType.Person or EntityType.Place;

    private bool IsAlike(Fact one, Fact other) => one.Kind == FactKind.Entity && TypeOf(one) == TypeOf(other);

    private EntityType? TypeOf(Fact entity) => entity.EntityId is { } id ? briefing.Entities.GetValueOrDefault(id)?.Type : null;

    // What the article states there and the other article nowhere.
    private IEnumerable<Fact> LeftOver(LinkedBead bead, int article) => index.In(article, bead.Bead.Right).Select(s => s.Fact)
        .Where(f => !index.Of(bead.Left).Any(s => s.Fact.Kind == f.Kind
            && (f.Kind == FactKind.Date ? IsMeant(s.Fact.Date!, f.Date!) : FactMatch.IsSameOrCoarser(s.Fact, f))));

    private IEnumerable<string> Texts(IReadOnlyList<LinkedBead> beads, int article) =>
        beads.SelectMany(b => b.Bead.Right).Select(r => briefing.Articles[article].Segments[r].Text);
}
