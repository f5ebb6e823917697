using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Lineages;

/// <summary>The lineage of a briefing's articles, and what is wrong with what they declare.</summary>
/// <param name="View">The lineage.</param>
/// <param name="Diagnostics">Circles, each at its first article in the briefing's order.</param>
public sealed record LineageResult(LineageView View, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Follows what articles declare to derive from.</summary>
public static class LineageTracer
{
    /// <summary>Traces the articles of one briefing, in its order.</summary>
    /// <remarks>An origin is an article of the briefing by id or by address, else an address elsewhere; an origin that is neither is
    /// taken as undeclared. Of a circle, the first article in the
    /// briefing's order counts as the one that all others go back to.</remarks>
    public static LineageResult Trace(ImmutableArray<Article> articles)
    {
        var origins = articles.Select(a => Origin.Of(a, articles)).ToArray();
        var diagnostics = CutCircles(articles, origins);
        var voices = Enumerable.Range(0, articles.Length)
            .GroupBy(i => Root(i, origins), StringComparer.Ordinal)
            .Select(g => new Voice(Name(g.First(), articles, origins), [.. g.Select(i => articles[i].Id)]));
        return new(new([.. articles.Select((a, i) => Descent(a, origins[i], articles)).OfType<Descent>()], [.. voices]), diagnostics);
    }

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

    private static string Name(int article, ImmutableArray<Article> articles, Origin?[] origins)
    {
        var first = First(article, origins);
        return origins[first]?.Address?.Value ?? articles[first].Id;
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
