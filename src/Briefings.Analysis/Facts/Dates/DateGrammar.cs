using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>What an element of a date pattern stands for.</summary>
internal enum ElementKind
{
    /// <summary>A word or sign.</summary>
    Literal,

    /// <summary>One of a list of phrases.</summary>
    Class,

    /// <summary>Something that <see cref="DateSlots"/> reads.</summary>
    Slot,

    /// <summary>A date that another pattern finds.</summary>
    Date,
}

/// <summary>An element of a date pattern.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">The key of the literal, the name of the class or slot.</param>
/// <param name="IsCapital">True for a literal that counts with its Arabic article only: <c>اليوم</c> is today, <c>يوم</c> a day.</param>
/// <param name="Index">Of a slot, its place in <see cref="DateSlots.Names"/>.</param>
/// <param name="Class">Of a class, its words.</param>
internal sealed record PatternElement(ElementKind Kind, string Name, bool IsCapital = false, int Index = -1, PhraseSet? Class = null);

/// <summary>A date pattern, ready to be matched.</summary>
/// <param name="Elements">What has to follow each other.</param>
/// <param name="Operation">How the days are worked out.</param>
/// <param name="Order">Its place among all patterns; the earlier wins.</param>
internal sealed record CompiledPattern(ImmutableArray<PatternElement> Elements, DateOperation Operation, int Order)
{
    /// <summary>True where it builds upon the date of another pattern.</summary>
    public bool IsNested { get; } = Elements.Any(e => e.Kind == ElementKind.Date);

    /// <summary>What a text must show for it to fit anywhere; see <see cref="DateSigns"/>.</summary>
    public ulong Needs { get; init; }
}

/// <summary>Makes patterns of the notation of the language files.</summary>
/// <remarks><c>{name}</c> is a slot, or else a class of the language; <c>{name?}</c> may be absent; all else is literal.</remarks>
internal sealed class DateGrammar
{
    private const int MostOptionals = 5;

    private readonly Tokenizer tokenizer;
    private readonly FrozenDictionary<string, PhraseSet> classes;
    private readonly string language;

    /// <summary>Compiles the patterns of a language.</summary>
    /// <exception cref="FormatException">A pattern names what there is not.</exception>
    public DateGrammar(LanguagePack pack, Tokenizer tokenizer)
    {
        this.tokenizer = tokenizer;
        language = pack.Language.Value;
        classes = pack.Dates.Classes.Keys.ToFrozenDictionary(
            name => name, name => new PhraseSet(tokenizer, pack.Dates.Classes[name]), StringComparer.Ordinal);
        Patterns = [.. pack.Dates.Patterns.SelectMany(Compile)];
    }

    /// <summary>The patterns.</summary>
    public ImmutableArray<CompiledPattern> Patterns { get; }

    /// <summary>The literal words of patterns and classes.</summary>
    public static IEnumerable<string> Vocabulary(DateRules rules) =>
        rules.Classes.Keys.SelectMany(name => rules.Classes[name]).Concat(rules.Patterns.SelectMany(p => Pieces(p.Pattern)).Where(p => !p.IsBraced).Select(p => p.Text));

    /// <summary>The phrases of a class.</summary>
    public PhraseSet Class(string name) => classes[name];

    private IEnumerable<CompiledPattern> Compile(DatePattern pattern, int order)
    {
        var operation = DateOperation.Parse(pattern.Operation);
        if (!DateOperations.Knows(operation.Name))
        {
            throw new FormatException($"{language}: '{operation.Name}' of the date pattern '{pattern.Pattern}' is no operation.");
        }

        var pieces = Pieces(pattern.Pattern).ToList();
        var optionals = pieces.Count(p => p.IsOptional);
        if (optionals > MostOptionals)
        {
            throw new FormatException($"{language}: the date pattern '{pattern.Pattern}' has more than {MostOptionals} optional parts.");
        }

        for (var choice = 0; choice < 1 << optionals; choice++)
        {
            var bit = 0;
            var chosen = pieces.Where(p => !p.IsOptional || (choice & (1 << bit++)) != 0).SelectMany(p => Elements(p, pattern)).ToImmutableArray();
            if (chosen.Length > 0)
            {
                yield return new(chosen, operation, order);
            }
        }
    }

    private IEnumerable<PatternElement> Elements(Piece piece, DatePattern pattern) => piece switch
    {
        { IsBraced: false } => tokenizer.Tokens(piece.Text).Select(t => new PatternElement(ElementKind.Literal, t.Key, t.IsCapital)),
        { Text: "date" } => [new(ElementKind.Date, piece.Text)],
        _ when DateSlots.Names.Contains(piece.Text, StringComparer.Ordinal) => [new(ElementKind.Slot, piece.Text, Index: DateSlots.Names.IndexOf(piece.Text, StringComparer.Ordinal))],
        _ when classes.ContainsKey(piece.Text) => [new(ElementKind.Class, piece.Text, Class: classes[piece.Text])],
        _ => throw new FormatException($"{language}: '{{{piece.Text}}}' of the date pattern '{pattern.Pattern}' is neither a slot nor a class."),
    };

    private static IEnumerable<Piece> Pieces(string pattern)
    {
        var start = 0;
        while (start < pattern.Length)
        {
            var open = pattern.IndexOf('{', start);
            var literal = (open < 0 ? pattern[start..] : pattern[start..open]).Trim();
            if (literal.Length > 0)
            {
                yield return new(literal, false, false);
            }

            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            var name = pattern[(open + 1)..close];
            yield return new(name.TrimEnd('?'), true, name.EndsWith('?'));
            start = close + 1;
        }
    }

    private sealed record Piece(string Text, bool IsBraced, bool IsOptional);
}
