using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Lineages;

/// <summary>The lineage of a briefing's articles, and what is wrong with what they declare.</summary>
/// <param name="View">The lineage.</param>
/// <param name="Diagnostics">Circles, each at its first article in the briefing's order, and declarations that the texts contradict.</param>
public sealed record LineageResult(LineageView View, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Follows what articles declare to derive from, and compares that with what their texts show.</summary>
public static class LineageTracer
{
    /// <summary>Traces the articles of one briefing, in its order.</summary>
    /// <remarks>An origin is an article of the briefing by id or by address, else an address elsewhere; an origin that is neither is
    /// taken as undeclared. Of a circle, the first article in the
    /// briefing's order counts as the one that all others go back to.</remarks>
    public static LineageResult Trace(ImmutableArray<Article> articles) =>
        Trace([.. articles.Select(a => new TracedArticle(a, [], []))], []);

    /// <summary>As the other overload, and finds from the alignments which articles look related.</summary>
    /// <param name="traced">The articles of one briefing, in its order.</param>
    /// <param name="alignments">Alignments of two of them each; a pair without one is not judged.</param>
    public static LineageResult Trace(ImmutableArray<TracedArticle> traced, ImmutableArray<ArticleAlignment> alignments)
    {
        ImmutableArray<Article> articles = [.. traced.Select(t => t.Article)];
        var origins = articles.Select(a => Origin.Of(a, articles)).ToArray();
        var circles = CutCircles(articles, origins);
        var detected = Detect(traced, alignments, origins);
        var roots = Roots(articles, origins, detected);
        var voices = Enumerable.Range(0, articles.Length)
            .GroupBy(i => roots[i], StringComparer.Ordinal)
            .Select(g => new Voice(Name(g, articles, origins), [.. g.Select(i => articles[i].Id)])
            {
                IsDetected = g.Select(i => Root(i, origins)).Distinct(StringComparer.Ordinal).Skip(1).Any(),
            });
        return new(
            new([.. articles.Select((a, i) => Descent(a, origins[i], articles)).OfType<Descent>()], [.. voices]) { Detected = detected },
            [.. circles, .. Contradictions(articles, origins, detected)]);
    }

    private static ImmutableArray<DetectedRelation> Detect(
        ImmutableArray<TracedArticle> traced, ImmutableArray<ArticleAlignment> alignments, Origin?[] origins)
    {
        var places = traced.Index().ToDictionary(t => t.Item.Article.Id, t => t.Index, StringComparer.Ordinal);
        return
        [
            .. from alignment in alignments
               let left = places[alignment.LeftId]
               let right = places[alignment.RightId]
               let isLeftLater = IsLater(left, right, traced, origins)
               select isLeftLater
                   ? RelationFinder.Find(traced[left], traced[right], alignment.Beads)
                   : RelationFinder.Find(traced[right], traced[left], [.. alignment.Beads.Select(b => b.Mirrored())]),
        ];
    }

    private static bool IsLater(int left, int right, ImmutableArray<TracedArticle> traced, Origin?[] origins)
    {
        if (origins[left]?.Article == right || origins[right]?.Article == left)
        {
            return origins[left]?.Article == right;
        }

        var order = traced[left].Article.Published.From.CompareTo(traced[right].Article.Published.From);
        return order != 0 ? order > 0 : left > right;
    }

    private static string[] Roots(ImmutableArray<Article> articles, Origin?[] origins, ImmutableArray<DetectedRelation> detected)
    {
        var roots = Enumerable.Range(0, articles.Length).Select(i => Root(i, origins)).ToArray();
        foreach (var relation in detected.Where(r => r.IsCertain))
        {
            var (one, other) = (roots[Place(relation.ArticleId, articles)], roots[Place(relation.OtherId, articles)]);
            for (var i = 0; i < roots.Length; i++)
            {
                roots[i] = string.Equals(roots[i], one, StringComparison.Ordinal) ? other : roots[i];
            }
        }

        return roots;
    }

    private static IEnumerable<Diagnostic> Contradictions(
        ImmutableArray<Article> articles, Origin?[] origins, ImmutableArray<DetectedRelation> detected) =>
        from relation in detected
        let article = Place(relation.ArticleId, articles)
        where origins[article]?.Article == Place(relation.OtherId, articles) && RelationRules.Contradicts(relation.Evidence)
        select ComparisonRules.LineageContradicted.At(
            articles[article].Lineage!.At,
            "Name the text that it really derives from, or take the lineage away.",
            relation.ArticleId,
            relation.OtherId,
            relation.Evidence.Matched,
            relation.Evidence.Sentences,
            relation.Evidence.SharedFacts,
            relation.Evidence.Facts);

    private static int Place(string id, ImmutableArray<Article> articles) =>
        Enumerable.Range(0, articles.Length).First(i => string.Equals(articles[i].Id, id, StringComparison.Ordinal));

    private static ImmutableArray<Diagnostic> CutCircles(ImmutableArray<Article> articles, Origin?[] origins)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < articles.Length; i++)
        {
            var path = new List<int> { i };
            while (origins[path[^1]]?.Article is { } next && !path.Contains(next))
            {
                path.Add(next);
            }

            if (origins[path[^1]]?.Article == i)
            {
                var circle = string.Join(" → ", path.Append(i).Select(p => articles[p].Id));
                diagnostics.Add(ComparisonRules.LineageCircle.At(articles[i].Lineage!.At, null, articles[i].Id, circle));
                origins[i] = null;
            }
        }

        return diagnostics.ToImmutable();
    }

    // No circles are left, so that this ends.
    private static int First(int article, Origin?[] origins)
    {
        while (origins[article]?.Article is { } next)
        {
            article = next;
        }

        return article;
    }

    private static string Root(int article, Origin?[] origins)
    {
        var first = First(article, origins);
        return origins[first]?.Address is { } address ? $"address {Addresses.Normalise(address)}" : $"article {first}";
    }

    // A text elsewhere that one of them names, else the article of the briefing that the first goes back to.
    private static string Name(IEnumerable<int> voice, ImmutableArray<Article> articles, Origin?[] origins)
    {
        var firsts = voice.Select(i => First(i, origins)).ToArray();
        return firsts.Select(f => origins[f]?.Address?.Value).FirstOrDefault(a => a is not null) ?? articles[firsts[0]].Id;
    }

    private static Descent? Descent(Article article, Origin? origin, ImmutableArray<Article> articles) =>
        origin is null || article.Lineage is not { } lineage ? null
        : new(article.Id, origin.Article is { } index ? articles[index].Id : null, origin.Address?.Value, lineage.Kind, lineage.By);

    // Just one of the two is there.
    private sealed record Origin(int? Article, WebAddress? Address)
    {
        public static Origin? Of(Article article, ImmutableArray<Article> articles)
        {
            if (article.Lineage is not { } lineage)
            {
                return null;
            }

            var address = WebAddress.TryParseAbsolute(lineage.Origin);
            var index = Index(articles, a => string.Equals(a.Id, lineage.Origin, StringComparison.Ordinal))
                ?? (address is null ? null : Index(articles, a => a != article && Addresses.AreSame(a.Url, address)));
            return index is not null ? new(index, null) : address is not null ? new(null, address) : null;
        }

        private static int? Index(ImmutableArray<Article> articles, Func<Article, bool> matches) =>
            articles.Select((a, i) => (a, i)).Where(x => matches(x.a)).Select(x => (int?)x.i).FirstOrDefault();
    }
}
