using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Benchmarks.Corpus;

/// <summary>A short article of the corpus.</summary>
/// <param name="Language">Its language's tag.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Paragraphs">Its text.</param>
internal sealed record CorpusArticle(string Language, string Title, string Source, ImmutableArray<string> Paragraphs);

/// <summary>A French and an Italian article that tell the same.</summary>
/// <param name="Number">Which one it is, from 0.</param>
/// <param name="French">The one.</param>
/// <param name="Italian">The other.</param>
internal sealed record CorpusBriefing(int Number, CorpusArticle French, CorpusArticle Italian)
{
    private const int Topics = 30;

    /// <summary>When both were published: a hundred briefings share a day, so that 5,000 of them span some two months.</summary>
    public DateOnly Day => new DateOnly(2025, 1, 1).AddDays(Number / 100);

    /// <summary>The same as files have it.</summary>
    public string Date => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What it is about.</summary>
    public string Topic => $"topic-{(Number % Topics).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What its folder is called.</summary>
    public string Id => $"{Date}-event-{Number.ToString(CultureInfo.InvariantCulture)}";
}
