using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Reads the terms of a language's texts. It remembers what it has read, so that later texts cost less; safe to use from several threads.</summary>
internal sealed class TermReader
{
    private readonly WordReader reader;
    private readonly SurfaceMemory<Term> phrases = new();
    private readonly SurfaceMemory<Term> entities = new();

    /// <summary>Prepares reading.</summary>
    /// <param name="pack">What is known of the language.</param>
    /// <param name="lexicon">What its words mean; null where nothing is known.</param>
    public TermReader(LanguagePack pack, Lexicon? lexicon)
    {
        reader = new(pack.Clitics, lexicon?.For(pack.Language));
    }

    /// <summary>Reads the terms of a segment: its words in order, phrases of the lexicon, figures, entities; a term may occur twice.
    /// A word that opens a sentence comes as <see cref="TermKind.Word"/>.</summary>
    /// <param name="text">The segment's words.</param>
    /// <param name="figures">The dates, amounts, numbers and percentages it states.</param>
    /// <param name="entityIds">The entities it names.</param>
    /// <param name="read">Is filled with them, in place of those of the segment before.</param>
    public void Read(string text, ImmutableArray<FactKey> figures, ImmutableArray<string> entityIds, SegmentTerms read)
    {
        read.Clear();
        WordSplitter.Split(text, read.Raw);
        foreach (var raw in read.Raw)
        {
            var word = reader.Read(text, raw);
            read.Words.Add(word);
            foreach (var term in raw.Opens ? word.Opening : word.Inside)
            {
                read.Terms.Add(term);
            }
        }

        AddPhrases(text, read);
        AddFigures(read.Terms, figures);
        foreach (var id in entityIds)
        {
            read.Terms.Add(entities.Of(id, static (id, kind) => new Term("@" + id, id, kind, ScriptClass.None, []), TermKind.Entity));
        }
    }

    /// <summary>Adds the figures that are not there as numbers in digits.</summary>
    private static void AddFigures(List<Term> terms, ImmutableArray<FactKey> figures)
    {
        foreach (var figure in figures)
        {
            if (!IsNumber(figure) || !AreThere(terms, figure.Value))
            {
                terms.Add(Figure(figure));
            }
        }
    }

    private static bool AreThere(List<Term> terms, string digits)
    {
        foreach (var term in terms)
        {
            if (term.Kind == TermKind.Number && term.Key.AsSpan(1).SequenceEqual(digits))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(FactKey figure) => figure.Kind is FactKind.Number or FactKind.Percent;

    private void AddPhrases(string text, SegmentTerms read)
    {
        var (words, raws) = (read.Words, read.Raw);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Phrases.Length > 0 && LexiconPhrases.LongestAt(words, i) is var length and > 0)
            {
                var surface = text.AsSpan()[raws[i].Start..raws[i + length - 1].End];
                read.Terms.Add(phrases.Of(surface, Phrase, (raws[i].Script, words, i, length)));
            }
        }
    }

    private static Term Phrase(string surface, (ScriptClass Script, List<KnownWord> Words, int Start, int Length) at) => new(
        string.Join(' ', at.Words.Skip(at.Start).Take(at.Length).Select(w => w.Stem)),
        surface,
        TermKind.Word,
        at.Script,
        [.. LexiconPhrases.MeaningsAt(at.Words, at.Start, at.Length).Select(id => new Concept(id, 1))]);

    private static Term Figure(FactKey figure) => IsNumber(figure)
        ? new("#" + figure.Value, figure.Value, TermKind.Number, ScriptClass.Digits, [])
        : new($"{figure.Kind} {figure.Value}", figure.Value, TermKind.Figure, ScriptClass.None, []);
}
