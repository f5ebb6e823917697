using System.Text.RegularExpressions;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Takes out spaces that stand before punctuation by mistake.</summary>
internal static partial class SpaceTidier
{
    /// <summary>Closes up full stops, commas and closing brackets in every language; colons, semicolons, question and exclamation marks
    /// but those that the language sets a space before. A dot before a figure or another dot stays as it is.</summary>
    public static string Tidy(string text, LanguagePack pack)
    {
        var closed = AfterOpening().Replace(BeforeStop().Replace(text, ""), "");
        return BeforeColon().Replace(closed, m => pack.SpacedSigns.Contains(m.Groups["sign"].Value, StringComparison.Ordinal) ? m.Value : "");
    }

    /// <summary>As <see cref="Tidy(string, LanguagePack)"/>, with links and stresses where their words go.</summary>
    public static RichText Tidy(RichText text, LanguagePack pack)
    {
        var tidy = Tidy(text.Text, pack);
        if (tidy.Length == text.Text.Length)
        {
            return text;
        }

        var moved = Moved(text.Text, tidy);
        return new(tidy, [.. text.Marks.Select(m => m with { Start = moved[m.Start], Length = moved[m.Start + m.Length] - moved[m.Start] }).Where(m => m.Length > 0)]);
    }

    // Tidying only takes spaces out, so that both texts can be read side by side.
    private static int[] Moved(string text, string tidy)
    {
        var moved = new int[text.Length + 1];
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            moved[i] = next;
            next += next < tidy.Length && text[i] == tidy[next] ? 1 : 0;
        }

        moved[^1] = tidy.Length;
        return moved;
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N}\p{Pf}\p{Pe}""'%]) (?=[.,](?:[\s)”»""]|$))|(?<=\S) (?=[)\]])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BeforeStop();

    [GeneratedRegex(@"(?<=[(\[]) (?=\S)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterOpening();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}]) (?=(?<sign>[:;!?])(?:\s|$))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BeforeColon();
}
