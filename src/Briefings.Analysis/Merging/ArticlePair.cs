using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Merging;

/// <summary>Two articles of a briefing, aligned by themselves. Safe to use from several threads.</summary>
internal sealed class ArticlePair
{
    // Of a large site, every pair waits for the words that all of them teach, and is then aligned again with some of these.
    private readonly Lazy<ImmutableArray<Bead>> first;
    private RealignedPair? last;

    private ArticlePair(AnalysedArticle left, AnalysedArticle right, AlignedPair aligned)
    {
        (Left, Right, Unexplained) = (left, right, aligned.Unexplained);
        (LeftWords, RightWords) = (aligned.LeftWords, aligned.RightWords);
        var packed = PackedBeads.Of(aligned.Beads);
        first = new(() => PackedBeads.Read(packed));
    }

    /// <summary>The earlier in the briefing's order.</summary>
    public AnalysedArticle Left { get; }

    /// <summary>The later.</summary>
    public AnalysedArticle Right { get; }

    /// <inheritdoc cref="AlignedPair.Unexplained"/>
    public ImmutableArray<UnexplainedWords> Unexplained { get; }

    /// <inheritdoc cref="AlignedPair.LeftWords"/>
    public WordPrints LeftWords { get; }

    /// <inheritdoc cref="AlignedPair.RightWords"/>
    public WordPrints RightWords { get; }

    /// <summary>Aligns two articles.</summary>
    public static ArticlePair Align(AnalysedArticle left, AnalysedArticle right, MergeContext context)
    {
        // The aligner comes last: it may still be under way.
        var (ofLeft, ofRight) = (Alignable(left), Alignable(right));
        return new(left, right, context.AlignerOf(left.Article.Language, right.Article.Language).AlignPair(ofLeft, ofRight));
    }

    /// <summary>True for a pair of these very articles.</summary>
    public bool IsOf(AnalysedArticle left, AnalysedArticle right) => ReferenceEquals(left, Left) && ReferenceEquals(right, Right);

    /// <summary>The beads, with the words that were learned from the whole site: the very same as before where no other words matter.</summary>
    public RealignedPair With(SiteWords words, MergeContext context)
    {
        var (left, right) = (Left.Article.Language, Right.Article.Language);
        var telling = words.Of(left, right).Pairs.RemoveAll(p => !LeftWords.MayHold(p.Left) || !RightWords.MayHold(p.Right));
        if (Volatile.Read(ref last) is { } known && known.Telling.SequenceEqual(telling))
        {
            return known;
        }

        var realigned = new RealignedPair(telling, context.AlignerOf(left, right).Realign(Alignable(Left), Alignable(Right), new(telling)) ?? first.Value);
        Volatile.Write(ref last, realigned);
        return realigned;
    }

    private static ImmutableArray<AlignableSegment> Alignable(AnalysedArticle article) =>
        [.. article.Segmented.Segments.Select((s, i) => AlignableSegment.Of(s.Text, article.Facts[i]))];
}

/// <summary>Two articles, aligned with learned words.</summary>
/// <param name="Telling">Those of the words that could matter.</param>
/// <param name="Beads">The beads that were found with them.</param>
internal sealed record RealignedPair(ImmutableArray<LearnedPair> Telling, ImmutableArray<Bead> Beads)
{
    /// <summary>A digest of the words that could matter to some pairs of articles.</summary>
    public static string Digest(ImmutableArray<RealignedPair> pairs) => Model.Texts.Digest.Of(
        pairs.SelectMany(p => p.Telling.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Left} {t.Right} {t.Strength:R}")).Append("")));
}
