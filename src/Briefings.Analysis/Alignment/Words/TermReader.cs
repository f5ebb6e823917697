using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Reads the terms of a language's texts. It remembers what it has read, so that later texts cost less; safe to use from several threads.</summary>
internal sealed class TermReader
{
    private const int TypicalWords = 32;

    private readonly LexiconWords? lexicon;
    private readonly WordReader reader;
    private readonly ConcurrentDictionary<string, Term> phrases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> knownPhrases;

    /// <summary>Prepares reading.</summary>
    /// <param name="pack">What is known of the language.</param>
    /// <param name="lexicon">What its words mean; null where nothing is known.</param>
    public TermReader(LanguagePack pack, Lexicon? lexicon)
    {
        this.lexicon = lexicon?.For(pack.Language);
        reader = new(pack.Clitics, this.lexicon);
        knownPhrases = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The terms of a segment: its words in order, phrases of the lexicon, figures, entities; a term may occur twice.
    /// A word that opens a sentence comes as <see cref="TermKind.Word"/>.</summary>
    public List<Term> Read(string text, ImmutableArray<FactKey> figures, ImmutableArray<string> entityIds)
    {
        var (raws, words, terms) = (new List<RawWord>(TypicalWords), new List<KnownWord>(TypicalWords), new List<Term>(TypicalWords));
        foreach (var raw in WordSplitter.Split(text))
        {
            var word = reader.Read(text, raw);
            raws.Add(raw);
            words.Add(word);
            foreach (var term in raw.Opens ? word.Opening : word.Inside)
            {
                terms.Add(term);
            }
        }

        AddPhrases(terms, text, raws, words);
        AddFigures(terms, figures);
        foreach (var id in entityIds)
        {
            terms.Add(new("@" + id, id, TermKind.Entity, ScriptClass.None, []));
        }

        return terms;
    }

    /// <summary>Adds the figures that are not there as numbers in digits.</summary>
    private static void AddFigures(List<Term> terms, ImmutableArray<FactKey> figures)
    {
        foreach (var figure in figures)
        {
            var term = Figure(figure);
            if (!terms.Exists(t => t.Kind == TermKind.Number && string.Equals(t.Key, term.Key, StringComparison.Ordinal)))
            {
                terms.Add(term);
            }
        }
    }

    private void AddPhrases(List<Term> terms, string text, List<RawWord> raws, List<KnownWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].OpensPhrase && lexicon!.Phrases.LongestAt(words, i) is var length and > 0)
            {
                var surface = text.AsSpan()[raws[i].Start..(raws[i + length - 1].Start + raws[i + length - 1].Length)];
                terms.Add(knownPhrases.TryGetValue(surface, out var known)
                    ? known
                    : phrases.GetOrAdd(surface.ToString(), Phrase(surface.ToString(), raws[i].Script, words, i, length)));
            }
        }
    }

    private Term Phrase(string surface, ScriptClass script, List<KnownWord> words, int start, int length) => new(
        string.Join(' ', words.Skip(start).Take(length).Select(w => w.Stem)),
        surface,
        TermKind.Word,
        script,
        [.. lexicon!.Phrases.MeaningsAt(words, start, length).Select(id => new Concept(id, 1))]);

    private static Term Figure(FactKey figure) => figure.Kind is FactKind.Number or FactKind.Percent
        ? new("#" + figure.Value, figure.Value, TermKind.Number, ScriptClass.Digits, [])
        : new($"{figure.Kind} {figure.Value}", figure.Value, TermKind.Figure, ScriptClass.None, []);
}
