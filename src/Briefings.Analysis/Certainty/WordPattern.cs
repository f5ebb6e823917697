using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Certainty;

/// <summary>A pattern of words as language packs write them: words, their beginnings or ends, classes of them, gaps.</summary>
internal sealed class WordPattern
{
    private readonly ImmutableArray<Part> parts;

    private WordPattern(ImmutableArray<Part> parts) => this.parts = parts;

    /// <summary>Reads a pattern.</summary>
    public static WordPattern Of(string pattern, LanguagePack pack)
    {
        var read = ImmutableArray.CreateBuilder<Part>();
        var gap = 0;
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = word.Trim('{', '}');
            if (name.Length < word.Length && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var words))
            {
                gap = words;
                continue;
            }

            read.Add(new(gap, name.Length == word.Length
                ? [Form.Of(word, pack)]
                : [.. pack.Certainty.Classes.GetValueOrDefault(name, []).Select(w => Form.Of(w, pack))]));
            gap = 0;
        }

        return new(read.ToImmutable());
    }

    /// <summary>Letters, folded, of which a text has some wherever the pattern takes a word of it: those of the part that tells most.</summary>
    public IEnumerable<string> TellingLetters => parts
        .Select(p => p.Forms.Select(f => f.Letters))
        .MaxBy(letters => letters.Select(l => l.Length).DefaultIfEmpty(int.MaxValue).Min()) ?? [];

    /// <summary>The index after the last word that it takes from a place on; -1 where it does not stand there.</summary>
    public int Match(ImmutableArray<ClauseWord> words, int start) => Match(words, start, start, 0);

    private int Match(ImmutableArray<ClauseWord> words, int first, int at, int part)
    {
        if (part == parts.Length)
        {
            return at;
        }

        var (gap, forms) = parts[part];
        for (var skipped = 0; skipped <= gap && at + skipped < words.Length; skipped++)
        {
            if (words[at + skipped].Clause != words[first].Clause)
            {
                return -1;
            }

            var end = IsAny(forms, words[at + skipped]) ? Match(words, first, at + skipped + 1, part + 1) : -1;
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private static bool IsAny(ImmutableArray<Form> forms, ClauseWord word)
    {
        foreach (var form in forms)
        {
            if (form.Is(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of one of some forms, behind a gap of up to so many words.</summary>
    private readonly record struct Part(int Gap, ImmutableArray<Form> Forms);

    private sealed record Form(string Begins, string Ends, bool IsWhole, CliticRules Clitics)
    {
        public static Form Of(string word, LanguagePack pack)
        {
            var star = word.IndexOf('*', StringComparison.Ordinal);
            return star < 0
                ? new(Folding.Fold(word), "", true, pack.Clitics)
                : new(Folding.Fold(word[..star]), word[(star + 1)..], false, pack.Clitics);
        }

        public string Letters => Begins.Length > 0 ? Begins : Folding.Fold(Ends);

        // Accents count at an end (*é), and a capital makes a German noun.
        public bool Is(ClauseWord word) => IsWhole
            ? word.Folded == Begins || IsClung(word.Folded)
            : word.Folded.StartsWith(Begins, StringComparison.Ordinal)
                && (Ends.Length == 0 || (char.IsLower(word.Text[0]) && word.Text.Length >= Begins.Length + Ends.Length + 2 && word.Text.EndsWith(Ends, StringComparison.Ordinal)));

        private bool IsClung(string folded) => folded.EndsWith(Begins, StringComparison.Ordinal)
            && Clitics.Before.Any(c => !c.EndsWith('\'') && c.Length + Begins.Length == folded.Length && folded.StartsWith(c, StringComparison.Ordinal));
    }
}
