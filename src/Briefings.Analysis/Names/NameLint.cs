using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Names;

/// <summary>Looks over the articles of a briefing for names and figures that are not what they should be. Built once; safe to use from several threads.</summary>
/// <remarks>What stands between quotation marks is somebody's wording, and is reported as information only.</remarks>
public sealed class NameLint
{
    private readonly AlmostNames almost;
    private readonly ForeignNames foreign;

    /// <summary>Prepares to compare with a glossary, which may be empty; of entities with one id the first counts.</summary>
    public NameLint(ImmutableArray<Entity> glossary)
    {
        almost = new(glossary);
        foreign = new(glossary.DistinctBy(e => e.Id, StringComparer.Ordinal).ToFrozenDictionary(e => e.Id, StringComparer.Ordinal));
    }

    /// <summary>What was found, each thing once an article, in the articles' order and by place.</summary>
    /// <param name="articles">The articles of a briefing.</param>
    /// <param name="alignments">Their alignments.</param>
    public ImmutableArray<Diagnostic> Check(ImmutableArray<LintedArticle> articles, ImmutableArray<ArticleAlignment> alignments)
    {
        var named = articles.SelectMany(a => a.Mentions).SelectMany(m => m).Select(m => m.EntityId).ToHashSet(StringComparer.Ordinal);
        var jumps = alignments.ToLookup(a => a.RightId, StringComparer.Ordinal);
        return [.. articles.SelectMany(article => Check(article, named, Jumps(article, articles, jumps[article.Segmented.Article.Id])))];
    }

    private static IEnumerable<Finding> Jumps(
        LintedArticle article, ImmutableArray<LintedArticle> articles, IEnumerable<ArticleAlignment> alignments) =>
        from alignment in alignments
        from left in articles
        where string.Equals(left.Segmented.Article.Id, alignment.LeftId, StringComparison.Ordinal)
        from finding in MagnitudeJumps.Find(left, article, alignment.Beads)
        select finding;

    private IEnumerable<Diagnostic> Check(LintedArticle article, IReadOnlySet<string> named, IEnumerable<Finding> jumps)
    {
        var language = article.Segmented.Article.Language;
        var paragraphs = article.Segmented.Paragraphs;
        return paragraphs.Select((p, i) => new { Index = i, p.Block.Text.Text }).Prepend(new { Index = Finding.Title, Text = article.Segmented.Article.Title })
            .SelectMany(p => almost.Find(p.Index, p.Text, language, named).Concat(WordFindings.Find(p.Index, p.Text)))
            .Concat(foreign.Find(article))
            .Concat(jumps)
            .OrderBy(f => f.Paragraph).ThenBy(f => f.Start).ThenBy(f => f.Rule.Code, StringComparer.Ordinal)
            .DistinctBy(f => new { f.Rule.Code, Name = f.Arguments[0] })
            .Select(f => f.Paragraph == Finding.Title
                ? f.Rule.At(article.Segmented.Article.At, f.Hint, f.Arguments)
                : Report(f, paragraphs[f.Paragraph].Block));
    }

    private static Diagnostic Report(Finding finding, Model.Articles.Block block)
    {
        var diagnostic = finding.Rule.At(Places.Of(block, finding.Start, finding.Length), finding.Hint, finding.Arguments);
        return Places.IsQuoted(block.Text.Text, finding.Start, finding.Length) ? diagnostic with { Severity = Severity.Info } : diagnostic;
    }
}
