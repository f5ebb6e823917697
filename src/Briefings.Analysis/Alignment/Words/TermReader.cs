using System.Collections.Concurrent;
using Briefings.Analysis.Alignment.Scripts;
using Briefings.Analysis.Facts;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Reads the terms of a language's texts. It remembers the words it has read, so that later texts cost less; safe to use from several threads.</summary>
internal sealed class TermReader
{
    private const int ShortestWord = 4;

    private readonly LexiconWords? lexicon;
    private readonly Clinging clinging;
    private readonly ConcurrentDictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Term?> known = new(StringComparer.Ordinal);

    /// <summary>Prepares reading.</summary>
    /// <param name="pack">What is known of the language.</param>
    /// <param name="lexicon">What its words mean; null where nothing is known.</param>
    public TermReader(LanguagePack pack, Lexicon? lexicon)
    {
        this.lexicon = lexicon?.For(pack.Language);
        clinging = new(pack.Clitics);
    }

    /// <summary>The terms of a segment, in order; a term may occur twice. A word that opens a sentence comes as <see cref="TermKind.Word"/>.</summary>
    public IEnumerable<Term> Read(string text, IEnumerable<FactKey> figures, IEnumerable<string> entityIds)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var words = WordSplitter.Split(text).ToArray();
        foreach (var raw in words)
        {
            foreach (var term in Terms(text, raw))
            {
                if (term.Kind == TermKind.Number)
                {
                    numbers.Add(term.Key);
                }

                yield return term;
            }
        }

        foreach (var phrase in Phrases(text, words))
        {
            yield return phrase;
        }

        foreach (var term in figures.Select(Figure).Where(f => !numbers.Contains(f.Key)))
        {
            yield return term;
        }

        foreach (var id in entityIds)
        {
            yield return new("@" + id, id, TermKind.Entity, ScriptClass.None, []);
        }
    }

    private IEnumerable<Term> Phrases(string text, RawWord[] words)
    {
        if (lexicon is null)
        {
            yield break;
        }

        var wordStems = words.Select(w => Stem(text.Substring(w.Start, w.Length))).ToArray();
        for (var i = 0; i < wordStems.Length; i++)
        {
            var (length, ids) = lexicon.Phrases.LongestAt(wordStems, i);
            if (length > 0)
            {
                var last = words[i + length - 1];
                var surface = text[words[i].Start..(last.Start + last.Length)];
                yield return new(string.Join(' ', wordStems.Skip(i).Take(length)), surface, TermKind.Word, words[i].Script, [.. ids.Select(id => new Concept(id, 1))]);
            }
        }
    }

    private string Stem(string surface) => stems.GetOrAdd(surface, s => PhraseStem.Of(Folding.Fold(s)));

    private static Term Figure(FactKey figure) => figure.Kind is FactKind.Number or FactKind.Percent
        ? new("#" + figure.Value, figure.Value, TermKind.Number, ScriptClass.Digits, [])
        : new($"{figure.Kind} {figure.Value}", figure.Value, TermKind.Figure, ScriptClass.None, []);

    private IEnumerable<Term> Terms(string text, RawWord raw)
    {
        var surface = text.Substring(raw.Start, raw.Length);
        if (raw.Script == ScriptClass.Digits)
        {
            return [new("#" + DigitValue.Of(surface), surface, TermKind.Number, raw.Script, [])];
        }

        if (raw.Script is ScriptClass.Han or ScriptClass.Hiragana)
        {
            return Unspaced.Read(surface, raw.Script, lexicon);
        }

        var cacheKey = raw.Opens ? "^" + surface : surface;
        if (!known.TryGetValue(cacheKey, out var term))
        {
            term = known.GetOrAdd(cacheKey, Word(surface, raw));
        }

        return term is null ? [] : [term];
    }

    private Term? Word(string surface, RawWord raw)
    {
        var folded = Folding.Fold(surface);
        if (folded.Length == 0)
        {
            return null;
        }

        var concepts = lexicon?.Find(folded, raw.Script) ?? [];
        var kind = KindOf(surface, raw);
        if (kind == TermKind.Word && concepts.Length == 0 && raw.Script == ScriptClass.Latin && folded.Length < ShortestWord)
        {
            return null;
        }

        return new(folded, surface, kind, raw.Script, concepts) { Spellings = Spellings(folded, raw.Script) };
    }

    private string[] Spellings(string folded, ScriptClass script) => script == ScriptClass.Latin
        ? [folded]
        : [.. clinging.Bare(folded).Select(Latinizer.Latinize).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)];

    private static TermKind KindOf(string surface, RawWord raw) => raw.Script switch
    {
        ScriptClass.Latin when char.IsUpper(surface[0]) && (!raw.Opens || (surface.Length > 1 && surface.All(c => !char.IsLower(c)))) => TermKind.Name,
        ScriptClass.Katakana => TermKind.Name,
        _ => TermKind.Word,
    };
}
