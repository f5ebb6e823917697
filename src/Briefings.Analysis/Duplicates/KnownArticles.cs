using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Duplicates;

/// <summary>A text by which others are recognised.</summary>
/// <param name="File">What to call it.</param>
/// <param name="Url">Where it was published; null where that is not known.</param>
/// <param name="Words">Its words.</param>
public sealed record KnownText(string File, WebAddress? Url, string Words);

/// <summary>A text that is there already.</summary>
/// <param name="File">The text.</param>
/// <param name="HasSameAddress">True where it was published at the same address.</param>
/// <param name="Similarity">How much of the shorter text the longer one has, 0 to 1.</param>
public sealed record Duplicate(string File, bool HasSameAddress, double Similarity);

/// <summary>The articles of a site, by which one that comes again is recognised.</summary>
public sealed class KnownArticles
{
    private const double MuchAlike = 0.6;
    private const double NearlyAll = 0.85;
    private const int FewestShingles = 25;

    private readonly ImmutableArray<Entry> entries;

    private sealed record Entry(string File, string? Address, TextSketch Sketch);

    /// <summary>Takes the articles in, several at a time.</summary>
    public KnownArticles(ImmutableArray<KnownText> texts) => entries = [.. texts.AsParallel().AsOrdered().Select(Enter)];

    private KnownArticles(ImmutableArray<Entry> entries) => this.entries = entries;

    /// <summary>These articles and one more.</summary>
    public KnownArticles With(KnownText text) => new(entries.Add(Enter(text)));

    /// <summary>The article that a text is: one of the same address, else the most similar one that has nearly the same words; null where it
    /// is new.</summary>
    /// <remarks>Nearly the same are texts of which 60 % of all shingles are in both, or 85 % of the shorter one's in the longer.
    /// A text of less than some thirty words is recognised by its address only.</remarks>
    public Duplicate? Find(WebAddress? url, string words)
    {
        var key = url is null ? null : AddressKey.Of(url);
        var sketch = TextSketch.Of(words);
        return entries
            .Select(e => Compare(e, key, sketch))
            .OfType<Duplicate>()
            .OrderByDescending(d => d.HasSameAddress).ThenByDescending(d => d.Similarity).ThenBy(d => d.File, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static Entry Enter(KnownText text) => new(text.File, text.Url is { } url ? AddressKey.Of(url) : null, TextSketch.Of(text.Words));

    private static Duplicate? Compare(Entry entry, string? key, TextSketch sketch)
    {
        var (resemblance, containment) = sketch.Compare(entry.Sketch);
        var hasSameAddress = key is not null && string.Equals(key, entry.Address, StringComparison.Ordinal);
        var isNear = (resemblance >= MuchAlike || containment >= NearlyAll) && Math.Min(sketch.Shingles.Length, entry.Sketch.Shingles.Length) >= FewestShingles;
        return hasSameAddress || isNear ? new(entry.File, hasSameAddress, containment) : null;
    }
}
