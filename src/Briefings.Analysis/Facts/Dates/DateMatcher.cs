using System.Collections.Immutable;
using Briefings.Analysis.Facts.Numbers;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>A date among tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Length">How many tokens it takes.</param>
/// <param name="Span">The days it means.</param>
internal readonly record struct DateReading(int First, int Length, DateSpan Span);

/// <summary>Finds dates by the patterns of a language.</summary>
/// <remarks>Patterns may build upon dates that others find, two levels deep. What is found at a token and level is kept, so that a text
/// takes time in proportion to its length.</remarks>
internal sealed class DateMatcher
{
    private const int Levels = 3;

    private readonly DateSlots slots;
    private readonly Tenses tenses;
    private readonly DateOrder order;
    private readonly DateSigns signs;
    private readonly PatternIndex patterns;

    /// <summary>Prepares for a language.</summary>
    public DateMatcher(LanguagePack pack, NumberReader numbers, Tokenizer tokenizer)
    {
        var grammar = new DateGrammar(pack, tokenizer);
        slots = new(pack, numbers, tokenizer);
        tenses = new(pack, tokenizer);
        order = pack.Dates.Order;
        signs = new(grammar, slots);
        patterns = new(grammar, slots, signs);
    }

    /// <summary>The dates among the tokens, in order, without overlap; at each place the longest.</summary>
    public List<DateReading> Find(ImmutableArray<Token> tokens, string text, DateOnly? today)
    {
        var shows = signs.Of(tokens);
        if (!MayHold(tokens, shows))
        {
            return [];
        }

        var (search, dates) = (new Search(this, tokens, shows, text, today), new List<DateReading>());
        for (var i = 0; i < tokens.Length;)
        {
            if (search.At(i, Levels - 1) is { } found)
            {
                found = Reaching(search, found);
                if (!found.Span.IsNothing)
                {
                    dates.Add(found);
                }

                i = found.First + found.Length;
            }
            else
            {
                i++;
            }
        }

        return dates;
    }

    // Most texts have none: no pattern fits, and digits stand alone.
    private bool MayHold(ImmutableArray<Token> tokens, ulong[] shows)
    {
        var (digits, shown) = (0, 0UL);
        for (var i = 0; i < shows.Length; i++)
        {
            shown |= shows[i];
            digits += tokens[i].IsDigits ? 1 : 0;
        }

        return digits > 1 || patterns.MayFit(shown);
    }

    /// <summary>A date that starts a little later and ends beyond goes first: <c>am 20. | nächsten Monats</c>.</summary>
    private static DateReading Reaching(Search search, DateReading found)
    {
        const int Furthest = 2;
        for (var by = 1; by <= Furthest && by < found.Length; by++)
        {
            if (search.At(found.First + by, Levels - 1) is { } later && later.First + later.Length > found.First + found.Length && later.Length > found.Length - by)
            {
                return later;
            }
        }

        return found;
    }

    /// <summary>The search through one text.</summary>
    private sealed class Search(DateMatcher matcher, ImmutableArray<Token> tokens, ulong[] signs, string text, DateOnly? today)
    {
        private const int Nothing = -1;

        private readonly List<DateReading> found = [];

        // By token and level: one more than the index of what was found there; 0 where nothing was searched yet.
        private readonly int[] memory = new int[Levels * tokens.Length];
        private readonly PatternGroup?[] starting = new PatternGroup?[tokens.Length];
        private bool[]? misfits;
        private (int Index, int At, SlotMatch Match) first = (-1, -1, default);
        private ulong? shown;
        private Func<int, Tense>? tense;

        /// <summary>The longest date that starts at a token.</summary>
        public DateReading? At(int at, int level)
        {
            if (at >= tokens.Length || level < 0 || !CanStart(at))
            {
                return null;
            }

            var place = (at * Levels) + level;
            if (memory[place] == 0)
            {
                memory[place] = Best(at, level) is { } best ? Kept(best) : Nothing;
            }

            return memory[place] == Nothing ? null : found[memory[place] - 1];
        }

        private int Kept(DateReading best)
        {
            found.Add(best);
            return found.Count;
        }

        // Nearly no token can start a date: neither digits nor anything that a pattern starts with, and so no date to build upon either.
        private bool CanStart(int at) => tokens[at].IsDigits || !Starting(at).IsEmpty;

        private PatternGroup Starting(int at) => starting[at] ??= matcher.patterns.At(tokens, at, signs[at]);

        private DateReading? Best(int at, int level)
        {
            // What a lower level found counts here too: a pattern that builds upon it may have taken it whole already.
            var best = level > 0 ? At(at, level - 1) : NumericDates.ReadAt(tokens, at, matcher.order, today);
            var bestOrder = -1;
            var group = Starting(at);
            Try(level > 0 ? group.Nested : group.Flat, at, level, ref best, ref bestOrder);
            if (level > 0 && At(at, level - 1) is not null)
            {
                Try(matcher.patterns.Dated.Nested, at, level, ref best, ref bestOrder);
            }

            return best;
        }

        private void Try(ImmutableArray<CompiledPattern> patterns, int at, int level, ref DateReading? best, ref int bestOrder)
        {
            var missing = ~(shown ??= AllOf(signs));
            foreach (var pattern in patterns)
            {
                if ((pattern.Needs & missing) == 0 && Match(pattern, at, level) is { } match && (best is not { } b || match.Length > b.Length || (match.Length == b.Length && pattern.Order < bestOrder)))
                {
                    (best, bestOrder) = (match, pattern.Order);
                }
            }
        }

        private static ulong AllOf(ulong[] signs)
        {
            var all = 0UL;
            foreach (var sign in signs)
            {
                all |= sign;
            }

            return all;
        }

        private DateReading? Match(CompiledPattern pattern, int start, int level)
        {
            var (at, captures) = (start, Captures.None);
            foreach (var element in pattern.Elements)
            {
                var (length, next) = Step(element, at, level, captures);
                if (length < 0)
                {
                    return null;
                }

                (at, captures) = (at + length, next);
            }

            return at > start && Meaning(pattern, captures, start) is { } span ? new(start, at - start, span) : null;
        }

        private DateSpan? Meaning(CompiledPattern pattern, Captures captures, int start) =>
            DateOperations.Evaluate(pattern.Operation, captures, today, () => TenseAt(start));

        private Tense TenseAt(int start) => (tense ??= matcher.tenses.Of(tokens, text))(start);

        // Patterns that begin alike follow each other.
        private SlotMatch Slot(PatternElement element, int at, Captures captures)
        {
            if (!ReferenceEquals(captures, Captures.None))
            {
                return ReadSlot(element, at, captures);
            }

            if (first.Index != element.Index || first.At != at)
            {
                first = (element.Index, at, ReadSlot(element, at, captures));
            }

            return first.Match;
        }

        // What does not fit at a token is asked once only.
        private SlotMatch ReadSlot(PatternElement element, int at, Captures captures)
        {
            misfits ??= new bool[DateSlots.Names.Length * (tokens.Length + 1)];
            ref var isMisfit = ref misfits[(element.Index * (tokens.Length + 1)) + Math.Min(at, tokens.Length)];
            if (isMisfit || (element.Index < DateSlots.Worded && (at >= tokens.Length || (signs[at] & DateSigns.Slot) == 0)))
            {
                isMisfit = true;
                return new(-1, captures);
            }

            var match = matcher.slots.Read(element.Name, tokens, at, captures);
            isMisfit = match.Length < 0 && captures.Duration.IsEmpty;
            return match;
        }

        private SlotMatch Step(PatternElement element, int at, int level, Captures captures)
        {
            switch (element.Kind)
            {
                case ElementKind.Literal:
                    return new(at < tokens.Length && tokens[at].Is(element.Name) && (tokens[at].IsCapital || !element.IsCapital) ? 1 : -1, captures);
                case ElementKind.Class:
                    return new(element.Class!.Match(tokens, at) is > 0 and var length ? length : -1, captures);
                case ElementKind.Slot:
                    return Slot(element, at, captures);
                default:
                    return At(at, level - 1) is { Span.IsNothing: false } inner ? new(inner.Length, captures with { Dates = captures.Dates.Add(inner.Span) }) : new(-1, captures);
            }
        }
    }
}
