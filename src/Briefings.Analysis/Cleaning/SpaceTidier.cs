using System.Text.RegularExpressions;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Takes out spaces that stand before punctuation by mistake.</summary>
internal static partial class SpaceTidier
{
    private const string French = "fr";

    /// <summary>Closes up full stops, commas and closing brackets in every language; colons, semicolons, question and exclamation marks
    /// in all but French, which sets a space before them. A dot before a figure or another dot stays as it is.</summary>
    public static string Tidy(string text, LanguageTag language)
    {
        var closed = BeforeStop().Replace(text, "");
        closed = AfterOpening().Replace(closed, "");
        return string.Equals(language.Primary, French, StringComparison.Ordinal) ? closed : BeforeColon().Replace(closed, "");
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N}\p{Pf}\p{Pe}""'%]) (?=[.,](?:[\s)”»""]|$))|(?<=\S) (?=[)\]])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeStop();

    [GeneratedRegex(@"(?<=[(\[]) (?=\S)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfterOpening();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}]) (?=[:;!?](?:\s|$))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeColon();
}
