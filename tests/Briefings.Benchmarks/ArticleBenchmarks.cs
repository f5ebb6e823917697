using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Mentions;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;

namespace Briefings.Benchmarks;

/// <summary>How long reading an article of 40 sentences takes.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks
{
    private const int Sentences = 40;
    private static readonly DateOnly Published = new(2026, 3, 9);

    private FactFinder facts = null!;
    private MentionFinder mentions = null!;
    private ImmutableArray<string> article;

    /// <summary>Makes an article whose sentences state things, and a glossary of its names.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var library = Languages.Library();
        article =
        [
            .. GeneratedText.Of(Sentences, Languages.French, Languages.Italian).Left.Select((s, i) =>
                $"Le {1 + (i % 28)} mars 2026, « {s} », soit plus de {i + 2},5 millions d'euros et {i} % du total"),
        ];
        facts = new(library.For(Languages.French));
        mentions = new(article.SelectMany(Names).Distinct(StringComparer.Ordinal).Select(Named), library);
    }

    /// <summary>Finds the facts of every sentence.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark]
    public int Facts() => article.Sum(s => facts.Find(s, Published).Length);

    /// <summary>Finds the names of every sentence.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark]
    public int Mentions() => article.Sum(s => mentions.Find(s, Languages.French).Length);

    private static IEnumerable<string> Names(string sentence) =>
        sentence.Split(' ').Where(w => w.Length >= 4 && char.IsAsciiLetterUpper(w[0]) && w.All(char.IsAsciiLetter));

    private static Entity Named(string name) => new()
    {
        Id = name.ToLowerInvariant(),
        Type = EntityType.Place,
        Names = new([new(Languages.French, name)]),
        At = SourceSpan.Whole("glossary.yml"),
    };
}
