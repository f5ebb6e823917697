using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Reads the terms of a language's texts. Safe to use from several threads.</summary>
internal sealed class TermReader
{
    private readonly LexiconWords? lexicon;
    private readonly WordReader reader;

    /// <summary>Prepares reading.</summary>
    /// <param name="pack">What is known of the language.</param>
    /// <param name="lexicon">What its words mean; null where nothing is known.</param>
    public TermReader(LanguagePack pack, Lexicon? lexicon)
    {
        this.lexicon = lexicon?.For(pack.Language);
        reader = new(pack.Clitics, this.lexicon);
    }

    /// <summary>The terms of a segment: its words in order, phrases of the lexicon, figures, entities; a term may occur twice.
    /// A word that opens a sentence comes as <see cref="TermKind.Word"/>.</summary>
    public List<Term> Read(string text, ImmutableArray<FactKey> figures, ImmutableArray<string> entityIds)
    {
        var (raws, words, terms) = (new List<RawWord>(), new List<KnownWord>(), new List<Term>());
        foreach (var raw in WordSplitter.Split(text))
        {
            var word = reader.Read(text, raw);
            raws.Add(raw);
            words.Add(word);
            terms.AddRange(raw.Opens ? word.Opening : word.Inside);
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
            if (words[i].OpensPhrase && lexicon!.Phrases.LongestAt(words, i) is { Length: > 0 } phrase)
            {
                var last = raws[i + phrase.Length - 1];
                terms.Add(new(
                    string.Join(' ', words.Skip(i).Take(phrase.Length).Select(w => w.Stem)),
                    text[raws[i].Start..(last.Start + last.Length)],
                    TermKind.Word,
                    raws[i].Script,
                    [.. phrase.Ids.Select(id => new Concept(id, 1))]));
            }
        }
    }

    private static Term Figure(FactKey figure) => figure.Kind is FactKind.Number or FactKind.Percent
        ? new("#" + figure.Value, figure.Value, TermKind.Number, ScriptClass.Digits, [])
        : new($"{figure.Kind} {figure.Value}", figure.Value, TermKind.Figure, ScriptClass.None, []);
}
