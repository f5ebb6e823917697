using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Model.Dates;

namespace Briefings.Content.Yaml;

/// <summary>Says why a text is no date, and which date was probably meant.</summary>
internal static partial class DateHints
{
    private const string Forms = "Write it year first, as precisely as it is known: 2025, 2025-05, 2025-05-20, 2025-05~.";

    /// <summary>What is wrong with it.</summary>
    public static string Why(string text)
    {
        if (!YearFirst().IsMatch(text))
        {
            return text.Contains('/', StringComparison.Ordinal) && text.Split('/').All(t => Edtf.TryParse(t) is not null)
                ? "the interval ends before it starts"
                : "it has another form";
        }

        return "there is no such day";
    }

    /// <summary>What to write instead.</summary>
    public static string For(string text)
    {
        var parts = Numbers().Matches(text).Select(m => m.Value).ToArray();
        var guess = parts switch
        {
            [{ Length: 4 } y, { Length: <= 2 } m, { Length: <= 2 } d, ..] => Join(y, m, d),
            [{ Length: <= 2 } d, { Length: <= 2 } m, { Length: 4 } y] => Join(y, m, d),
            [{ Length: 8 } whole] => Join(whole[..4], whole[4..6], whole[6..]),
            [{ Length: 4 } y, { Length: <= 2 } m] => Join(y, m),
            _ => null,
        };
        return guess is not null && Edtf.TryParse(guess) is not null ? $"Did you mean {guess}? {Forms}" : Forms;
    }

    private static string Join(params string[] parts) =>
        string.Join('-', parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture).ToString(p.Length == 4 ? "0000" : "00", CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?[~?%]?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex YearFirst();

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbers();
}
