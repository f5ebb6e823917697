using System.Text.RegularExpressions;
using Briefings.Model.Languages;

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

    [GeneratedRegex(@"(?<=[\p{L}\p{N}\p{Pf}\p{Pe}""'%]) (?=[.,](?:[\s)”»""]|$))|(?<=\S) (?=[)\]])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeStop();

    [GeneratedRegex(@"(?<=[(\[]) (?=\S)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfterOpening();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}]) (?=(?<sign>[:;!?])(?:\s|$))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeColon();
}
