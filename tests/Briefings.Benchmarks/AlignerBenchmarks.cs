using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Facts;
using Briefings.Content.Languages;
using Briefings.Model.Languages;

namespace Briefings.Benchmarks;

/// <summary>How long aligning takes by the number of segments. The goals: 500 against 500 in 50 ms; 5,000 against 5,000 in 2 s and 500 MB.</summary>
[MemoryDiagnoser]
public class AlignerBenchmarks
{
    private const double LeastFound = 0.9;

    private Aligner aligner = null!;
    private ImmutableArray<AlignableSegment> left;
    private ImmutableArray<AlignableSegment> right;

    /// <summary>How many segments the left text has.</summary>
    [Params(50, 500, 5000)]
    public int Segments { get; set; }

    /// <summary>Makes the texts, and sees that the aligner finds their pairs: a fast wrong answer is worth nothing.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var library = Languages.Library();
        var (french, italian) = (library.For(Languages.French), library.For(Languages.Italian));
        var text = GeneratedText.Of(Segments, Languages.French, Languages.Italian);
        (left, right) = (Read(text.Left, french), Read(text.Right, italian));
        aligner = new(french, italian, Lexicon.Read(LexiconTables.Load()));
        var found = Align().Where(b => b is { Left.Length: 1, Right.Length: 1 }).Select(b => (b.Left[0], b.Right[0])).Intersect(text.Pairs).Count();
        if (found < LeastFound * text.Pairs.Length)
        {
            throw new InvalidOperationException($"Only {found} of {text.Pairs.Length} pairs were found.");
        }
    }

    /// <summary>Aligns the two texts.</summary>
    [Benchmark]
    public ImmutableArray<Bead> Align() => aligner.Align(left, right);

    private static ImmutableArray<AlignableSegment> Read(ImmutableArray<string> sentences, LanguagePack pack)
    {
        var facts = new FactFinder(pack);
        return [.. sentences.Select(s => AlignableSegment.Of(s, facts.Find(s, published: null)))];
    }
}
