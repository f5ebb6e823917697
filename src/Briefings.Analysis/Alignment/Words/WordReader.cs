using Briefings.Analysis.Alignment.Scripts;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Reads single words of a language. It remembers the words it has read, so that later texts cost less; safe to use from several threads.</summary>
internal sealed class WordReader
{
    private const int ShortestWord = 4;

    private readonly LexiconWords? lexicon;
    private readonly Clinging clinging;
    private readonly SurfaceMemory<KnownWord> known = new();

    /// <summary>Prepares reading.</summary>
    /// <param name="clitics">What clings to the language's words.</param>
    /// <param name="lexicon">What its words mean; null where nothing is known.</param>
    public WordReader(CliticRules clitics, LexiconWords? lexicon) => (clinging, this.lexicon) = (new(clitics), lexicon);

    /// <summary>What a word of a text is.</summary>
    public KnownWord Read(string text, RawWord raw) =>
        known.Of(text.AsSpan(raw.Start, raw.Length), static (surface, from) => from.Reader.Learn(surface, from.Script), (Reader: this, raw.Script));

    private KnownWord Learn(string surface, ScriptClass script)
    {
        var folded = Folding.Fold(surface);
        var stem = PhraseStem.Of(folded);
        var inside = Terms(surface, folded, script, opens: false);
        var opening = inside.Any(t => t.Kind == TermKind.Name) ? Terms(surface, folded, script, opens: true) : inside;
        return new(opening, inside, stem, lexicon?.Phrases.StartingWith(stem) ?? []);
    }

    private Term[] Terms(string surface, string folded, ScriptClass script, bool opens) => script switch
    {
        ScriptClass.Digits => [new("#" + DigitValue.Of(surface), surface, TermKind.Number, script, [])],
        ScriptClass.Han or ScriptClass.Hiragana => [.. Unspaced.Read(surface, script, lexicon)],
        _ => Word(surface, folded, script, opens) is { } word ? [word] : [],
    };

    private Term? Word(string surface, string folded, ScriptClass script, bool opens)
    {
        if (folded.Length == 0)
        {
            return null;
        }

        var concepts = lexicon?.Find(folded, script) ?? [];
        var kind = KindOf(surface, script, opens);
        return kind == TermKind.Word && concepts.Length == 0 && script == ScriptClass.Latin && folded.Length < ShortestWord
            ? null
            : new(folded, surface, kind, script, concepts, Spellings(folded, script));
    }

    private string[] Spellings(string folded, ScriptClass script) => script == ScriptClass.Latin
        ? [folded]
        : [.. clinging.Bare(folded).Select(Latinizer.Latinize).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)];

    private static TermKind KindOf(string surface, ScriptClass script, bool opens) => script switch
    {
        ScriptClass.Latin when char.IsUpper(surface[0]) && (!opens || (surface.Length > 1 && surface.All(c => !char.IsLower(c)))) => TermKind.Name,
        ScriptClass.Katakana => TermKind.Name,
        _ => TermKind.Word,
    };
}
