using System.Globalization;
using System.Text;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>The value of a number in digits, in one spelling whatever the language.</summary>
internal static class DigitValue
{
    /// <summary>Spells a number with a point before its decimals and nothing between its groups.</summary>
    /// <remarks>Groups of three are taken for thousands, so that <c>1.700</c> and <c>1,700</c> are one number.</remarks>
    public static string Of(ReadOnlySpan<char> number)
    {
        var groups = Groups(number);
        var whole = groups.Count;
        for (var i = 1; i < groups.Count; i++)
        {
            if (groups[i].Length != 3 || groups[0].Length > 3)
            {
                whole = i;
                break;
            }
        }

        var value = new StringBuilder().AppendJoin("", groups.Take(whole));
        var spelt = value.ToString().TrimStart('0');
        var decimals = string.Concat(groups.Skip(whole)).TrimEnd('0');
        return (spelt.Length == 0 ? "0" : spelt) + (decimals.Length == 0 ? "" : "." + decimals);
    }

    private static List<string> Groups(ReadOnlySpan<char> number)
    {
        var groups = new List<string>();
        var group = new StringBuilder();
        foreach (var c in number)
        {
            if (char.IsDigit(c))
            {
                group.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
            }
            else
            {
                groups.Add(group.ToString());
                group.Clear();
            }
        }

        groups.Add(group.ToString());
        return groups;
    }
}
