using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Site.Markup;
using Briefings.Site.Routes;
using Briefings.Site.Texts;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Makes what a page shows of the articles themselves. Made anew for each page, since a page links only the first mention of an entity and gives each id once.</summary>
internal sealed class ReadingViews(Reader reader)
{
    private readonly HashSet<(string Article, string Entity)> linked = [];
    private readonly List<string> order = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>The entities that what was made so far links to, by first mention.</summary>
    public IEnumerable<string> Linked => order;

    /// <summary>Two articles side by side, or one alone.</summary>
    public FacingView Facing(FacingArticles facing)
    {
        var beads = facing.Right is null ? Alone(facing.Left) : facing.Beads;
        return new(
            Head(facing.Left.Article),
            facing.Right is { } right ? Head(right.Article) : null,
            [.. beads.Select(b => Bead(b, facing))],
            Alignment([.. beads.Where(b => b.IsLinked)]));
    }

    private string? Alignment(ImmutableArray<Bead> linked)
    {
        var curated = linked.Count(b => b.Evidence.Any(e => e.Kind == EvidenceKind.Curated));
        return linked.IsEmpty ? null : curated == 0 ? reader.Strings["reading.aligned"] : reader.Strings.Format("reading.aligned-partly", new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["curated"] = curated,
            ["detected"] = linked.Length - curated,
        });
    }

    private ArticleView Head(Article article)
    {
        var head = ArticleViews.Of(reader, article);
        return ids.Add(article.Id) ? head : head with { Id = null };
    }

    private static IEnumerable<Bead> Alone(AnalysedArticle article) =>
        article.Segmented.Segments.Select((_, i) => new Bead([i], [], 0, []));

    private BeadView Bead(Bead bead, FacingArticles facing) => new(
        bead.IsLinked ? "both" : bead.Left.Length > 0 ? "left" : "right",
        [.. bead.Left.Select(i => Segment(facing.Left, i))],
        facing.Right is { } right ? [.. bead.Right.Select(i => Segment(right, i))] : []);

    private SegmentView Segment(AnalysedArticle article, int index)
    {
        var segment = article.Segmented.Segments[index];
        var paragraph = article.Segmented.Paragraphs[segment.Paragraph];
        var kind = paragraph.Block.Kind switch
        {
            BlockKind.Heading => "heading",
            BlockKind.Quote => "quote",
            BlockKind.ListItem or BlockKind.OrderedItem => "item",
            _ => "text",
        };
        return new(ids.Add(segment.Id) ? segment.Id : null, Content(article, index), kind, paragraph.FirstSegment == index);
    }

    private Html Content(AnalysedArticle article, int index)
    {
        var segment = article.Segmented.Segments[index];
        var text = article.Segmented.Paragraphs[segment.Paragraph].Block.Text;
        ImmutableArray<WrappedSpan> marks = text.Marks.IsEmpty ? [] : [.. MarkSpans.Of(text, reader.Context.Write).Select(s => s.Within(segment.Start, segment.End)).OfType<WrappedSpan>()];
        return InlineHtml.Render(segment.Text, article.Mentions[index].IsEmpty ? marks : [.. marks, .. Links(article, index, marks)]);
    }

    // What is marked already is not linked.
    private IEnumerable<WrappedSpan> Links(AnalysedArticle article, int index, ImmutableArray<WrappedSpan> marks)
    {
        foreach (var mention in article.Mentions[index])
        {
            if (linked.Add((article.Article.Id, mention.EntityId)) && !marks.Any(s => s.Start < mention.End && mention.Start < s.End))
            {
                yield return new(mention.Start, mention.End, inner => Mention(inner, mention.EntityId));
            }
        }
    }

    private Html Mention(Html inner, string entityId)
    {
        if (!order.Contains(entityId, StringComparer.Ordinal))
        {
            order.Add(entityId);
        }

        return Html.Element(
            "a",
            inner,
            ("class", "mention"),
            ("href", reader.Link(SiteRoutes.Entity(reader.Language, entityId))),
            ("aria-describedby", reader.Context.Entities.ContainsKey(entityId) ? EntityCards.Id(entityId) : null));
    }
}
