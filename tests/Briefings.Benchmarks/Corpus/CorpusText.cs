using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Briefings.Benchmarks.Corpus;

/// <summary>Makes the corpus: natural sentences in French and Italian that tell the same, about the same people, figures and days.</summary>
/// <remarks>A briefing depends on nothing but its number: a corpus of any size is the beginning of every larger one.</remarks>
internal sealed class CorpusText
{
    private const int Seed = 1791;
    private const int Paragraphs = 12;
    private const int Cast = 6;
    private const int Sources = 40;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it");

    private readonly ImmutableArray<string[]> sentences = Tables.Read("sentences");
    private readonly ImmutableArray<string[]> phrases = Tables.Read("phrases");

    /// <summary>Whom the corpus is about.</summary>
    public ImmutableArray<CorpusEntity> Entities { get; } = CorpusEntity.All();

    /// <summary>Who publishes its articles.</summary>
    public static IEnumerable<string> SourceIds => Enumerable.Range(0, Sources).Select(Source);

    /// <summary>Its first briefings.</summary>
    /// <param name="count">How many.</param>
    public IEnumerable<CorpusBriefing> Briefings(int count) => Enumerable.Range(0, count).Select(Briefing);

    private CorpusBriefing Briefing(int number)
    {
        var random = new Random(Seed + number);
        var cast = Enumerable.Range(0, Cast).Select(_ => Entities[random.Next(Entities.Length)]).ToArray();
        var (french, italian) = (ImmutableArray.CreateBuilder<string>(Paragraphs), ImmutableArray.CreateBuilder<string>(Paragraphs));
        for (var i = 0; i < Paragraphs; i++)
        {
            var said = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Sentence(cast, random)).ToArray();
            french.Add(string.Join(' ', said.Select(s => s.French)));
            italian.Add(string.Join(' ', said.Select(s => s.Italian)));
        }

        var place = number.ToString(CultureInfo.InvariantCulture);
        return new(
            number,
            new("fr", $"{cast[0].French} et l'affaire {place}", Source(number % Sources), french.ToImmutable()),
            new("it", $"{cast[0].Italian} e il caso {place}", Source((number + 1) % Sources), italian.ToImmutable()));
    }

    private (string French, string Italian) Sentence(CorpusEntity[] cast, Random random)
    {
        var sentence = sentences[random.Next(sentences.Length)];
        var phrase = phrases[random.Next(phrases.Length)];
        var (a, b) = (cast[random.Next(cast.Length)], cast[random.Next(cast.Length)]);
        var figure = (decimal)random.Next(11, 999) / 10;
        var count = random.Next(20, 999).ToString(CultureInfo.InvariantCulture);
        var day = new DateOnly(2024, random.Next(1, 13), random.Next(2, 29));
        return
        (
            Filled(sentence[0], a.French, b.French, phrase[0], figure.ToString(French), count, day.ToString("'le' d MMMM yyyy", French)),
            Filled(sentence[1], a.Italian, b.Italian, phrase[1], figure.ToString(Italian), count, day.ToString("'il' d MMMM yyyy", Italian))
        );
    }

    private static string Filled(string sentence, string a, string b, string phrase, string figure, string count, string day) =>
        new StringBuilder(sentence)
            .Replace("{a}", a)
            .Replace("{b}", b)
            .Replace("{p}", phrase)
            .Replace("{n}", figure)
            .Replace("{m}", count)
            .Replace("{d}", day)
            .ToString();

    private static string Source(int number) => $"source-{number.ToString(CultureInfo.InvariantCulture)}";
}
