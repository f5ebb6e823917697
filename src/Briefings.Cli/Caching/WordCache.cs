using System.Collections.Frozen;
using System.Globalization;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Model.Texts;

namespace Briefings.Cli.Caching;

/// <summary>Remembers the words that each site's briefings taught, so that the first pages of its next preview are aligned with them before
/// all of the site is read again. No build needs them. May be deleted at any time.</summary>
/// <param name="folder">Where they are kept.</param>
/// <param name="input">The site's folder.</param>
internal sealed class WordCache(string folder, string input)
{
    // Another form of the table, or another way to learn, gets another number.
    private const string Version = "2";

    private readonly KeptFile kept = new(folder, Path.GetFullPath(input));

    /// <summary>This user's words of a site.</summary>
    public static WordCache OfUser(string input) => new(OwnData.Folder("words", Version), input);

    /// <summary>What was learned last; null where nothing is known.</summary>
    public SiteWords? Find() => kept.Read() is { } text ? TryParse(text) : null;

    /// <summary>Keeps what was learned, of a site that taught something.</summary>
    public void Keep(SiteWords words)
    {
        if (words.ByLanguages.Count > 0)
        {
            kept.Write(ToText(words));
        }
    }

    /// <summary>A line for each pair of words: two languages, a word of each, the strength; tabs between.</summary>
    internal static string ToText(SiteWords words) => string.Concat(
        words.ByLanguages.OrderBy(w => w.Key)
            .SelectMany(w => w.Value.Pairs.Select(p => string.Create(CultureInfo.InvariantCulture, $"{w.Key.Left}\t{w.Key.Right}\t{p.Left}\t{p.Right}\t{p.Strength:R}\n"))));

    /// <summary>Reads what <see cref="ToText"/> wrote; null where it is something else.</summary>
    internal static SiteWords? TryParse(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Row).ToArray();
        return rows.All(r => r is not null)
            ? new(rows.GroupBy(r => r!.Value.Languages, r => r!.Value.Pair).ToFrozenDictionary(g => g.Key, g => new LearnedWords([.. g])))
            : null;
    }

    private static ((LanguageTag Left, LanguageTag Right) Languages, LearnedPair Pair)? Row(string line) =>
        line.Split('\t') is [var left, var right, var leftWord, var rightWord, var strength]
        && LanguageTag.TryParse(left, out var leftTag) && LanguageTag.TryParse(right, out var rightTag)
        && double.TryParse(strength, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? ((leftTag, rightTag), new(leftWord, rightWord, value))
            : null;
}
