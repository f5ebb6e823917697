using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Reads numbers in digits with their decimal and grouping signs.</summary>
/// <remarks>The other convention is understood where it can mean nothing else: <c>125.000,50</c>, <c>5.00</c>.</remarks>
internal sealed class DigitReader(NumberRules rules)
{
    private const int MostDigits = 21;

    /// <summary>The number in digits that starts at a token; null where none does.</summary>
    public Figure? ReadAt(ImmutableArray<Token> tokens, int start)
    {
        if (!tokens[start].IsDigits || (start > 0 && tokens[start].Glued && ContinuesSomething(tokens, start)))
        {
            return null;
        }

        var (groups, signs) = Groups(tokens, start);
        var end = start + (2 * groups.Count) - 1 - SpacesIn(signs);
        var text = Spell(groups, signs);
        if (text is null || text.Length > MostDigits || IsOpenEnded(tokens, end))
        {
            return null;
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new(end, value, groups.Count == 1)
            : null;
    }

    private static int SpacesIn(List<char> signs) => signs.Count(s => s == ' ');

    /// <summary>Digits within a name (<c>G7</c>, <c>COVID-19</c>, <c>Su-35</c>) or behind a decimal sign are no number of their own.</summary>
    private static bool ContinuesSomething(ImmutableArray<Token> tokens, int start)
    {
        var before = tokens[start - 1];
        if (before.IsWord)
        {
            return !IsCode(before) && before.Key is [.., >= 'a' and <= 'z'];
        }

        var earlier = start >= 2 ? tokens[start - 2] : default;
        return before.Glued && ((before.Is("-") && earlier.IsWord) || (before.Key is "." or "," or ":" or "/" && earlier.IsDigits));
    }

    /// <summary>Currency codes stand directly before digits: <c>USD115</c>.</summary>
    private static bool IsCode(Token word) => word is { Length: 3, IsCapital: true };

    /// <summary>A time of day, a version or a fraction is no number.</summary>
    private static bool IsOpenEnded(ImmutableArray<Token> tokens, int end) =>
        end + 1 < tokens.Length && tokens[end].Glued && tokens[end + 1].Glued && tokens[end + 1].IsDigits
        && tokens[end].Key is ":" or "." or "/";

    private (List<string> Groups, List<char> Signs) Groups(ImmutableArray<Token> tokens, int start)
    {
        var groups = new List<string> { tokens[start].Key };
        var signs = new List<char>();
        var i = start;
        while (true)
        {
            if (i + 2 < tokens.Length && tokens[i + 1].Glued && tokens[i + 2] is { IsDigits: true, Glued: true } && SignOf(tokens[i + 1]) is { } sign)
            {
                signs.Add(sign);
                i += 2;
            }
            else if (i + 1 < tokens.Length && IsSpacedGroup(tokens, i, groups, signs))
            {
                signs.Add(' ');
                i++;
            }
            else
            {
                return (groups, signs);
            }

            groups.Add(tokens[i].Key);
        }
    }

    private static char? SignOf(Token token) => token.Key is "." or "," or "'" or "٫" or "٬" or "’" ? token.Key[0] : null;

    private bool IsSpacedGroup(ImmutableArray<Token> tokens, int i, List<string> groups, List<char> signs) =>
        tokens[i + 1] is { IsDigits: true, Glued: false, Key.Length: 3 } next
        && next.Start == tokens[i].End + 1
        && groups[0].Length <= 3
        && groups.Skip(1).All(g => g.Length == 3)
        && signs.TrueForAll(s => s == ' ')
        && rules.GroupSigns.Contains(' ', StringComparison.Ordinal);

    /// <summary>The digits with a point before the fraction; null where the signs make no sense.</summary>
    private string? Spell(List<string> groups, List<char> signs)
    {
        if (signs.Count == 0)
        {
            return groups[0];
        }

        var last = signs[^1];
        var isGrouped = groups.Skip(1).SkipLast(1).All(g => g.Length == 3) && groups[0].Length <= 3;
        var others = signs.SkipLast(1).Distinct().ToList();
        var isFraction = others.Count > 0 ? !others.Contains(last) : IsFraction(groups, last);
        if (others.Count > 1 || (signs.Count > 1 && !isGrouped) || (!isFraction && groups[^1].Length != 3) || (isFraction && last is ' '))
        {
            return null;
        }

        var text = new StringBuilder();
        for (var i = 0; i < groups.Count; i++)
        {
            text.Append(isFraction && i == groups.Count - 1 ? "." : "").Append(groups[i]);
        }

        return text.ToString();
    }

    private bool IsFraction(List<string> groups, char sign)
    {
        if (sign is '٫' || sign == rules.DecimalSign)
        {
            return true;
        }

        var isGroup = groups[1].Length == 3 && groups[0].Length <= 3 && groups[0] is not "0";
        return sign is not (' ' or '\'' or '’' or '٬') && !isGroup;
    }

    /// <summary>A number in digits.</summary>
    /// <param name="End">Index after its last token.</param>
    /// <param name="Value">What it means.</param>
    /// <param name="IsPlain">True where there is no sign within it.</param>
    internal readonly record struct Figure(int End, decimal Value, bool IsPlain);
}
