using System.Collections.Immutable;
using System.Text;
using Briefings.Model.Languages;

namespace Briefings.Content.Fixing;

/// <summary>A text that was put in order.</summary>
/// <param name="Text">It.</param>
/// <param name="Done">What was done, in words; nothing where it was in order.</param>
internal sealed record FixedText(string Text, ImmutableArray<string> Done);

/// <summary>Puts texts in order, one step after the other. A step that would change what a file says is not made.</summary>
internal static class TextFixer
{
    private sealed record Step(string Name, Func<string, string> Fix);

    /// <summary>Puts a text in order. Of one that cannot be read, nothing is changed.</summary>
    /// <param name="text">The text, as it is on disk, without byte order mark.</param>
    /// <param name="isMarkdown">True where it is Markdown below front matter, false where it is YAML.</param>
    /// <param name="order">The order of its keys.</param>
    /// <param name="quotes">The language by whose marks straight quotation marks are replaced; null to leave them.</param>
    public static FixedText Fix(string text, bool isMarkdown, KeyOrder order, LanguagePack? quotes = null)
    {
        var done = ImmutableArray.CreateBuilder<string>();
        Step[] steps =
        [
            new("Unicode NFC", t => t.Normalize(NormalizationForm.FormC)),
            Cut("spaces at line ends", TrailingSpaces.Fix),
            Cut("final line break", FinalNewline.Fix),
            Cut("order of keys", t => t.WithYaml(KeySorter.Sort(t.Yaml, order))),
        ];
        foreach (var step in steps)
        {
            text = Try(step, text, (before, after) => Meaning.Of(before, isMarkdown) is { } said && said == Meaning.Of(after, isMarkdown), done);
        }

        if (quotes is not null)
        {
            var step = Cut("quotation marks", t => t.WithBody(new TypographicQuotes(quotes).Fix(t.Body)));
            text = Try(step, text, (before, after) => IsSameButForMarks(before, after, isMarkdown, quotes), done);
        }

        return new(text, done.ToImmutable());

        Step Cut(string name, Func<FixableText, string> fix) => new(name, t => FixableText.Of(t, isMarkdown) is { } cut ? fix(cut) : t);
    }

    private static string Try(Step step, string text, Func<string, string, bool> isAllowed, ImmutableArray<string>.Builder done)
    {
        var after = step.Fix(text);
        if (string.Equals(after, text, StringComparison.Ordinal) || !isAllowed(text, after))
        {
            return text;
        }

        done.Add(step.Name);
        return after;
    }

    // Places of marks move with what a language sets inside of its quotation marks, so that they are counted, not compared.
    private static bool IsSameButForMarks(string before, string after, bool isMarkdown, LanguagePack pack) =>
        Meaning.Words(before, isMarkdown, IsMark(pack)) is { } said && said == Meaning.Words(after, isMarkdown, IsMark(pack));

    private static Func<char, bool> IsMark(LanguagePack pack)
    {
        var signs = string.Concat(pack.Quotes.Select(q => q.Open + q.Close + q.Space)) + "\"'’";
        return c => signs.Contains(c, StringComparison.Ordinal);
    }
}
