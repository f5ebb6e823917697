using System.Globalization;

namespace Briefings.Site.Drawing;

/// <summary>How wide a text will be, without the font: an upper estimate for sans-serif faces, by script.</summary>
internal static class TextWidth
{
    private const double Letter = .58;
    private const double Wide = 1.02;
    private const double Narrow = .34;
    private const string Ellipsis = "…";

    /// <summary>The width of a text, in pixels, where letters are <paramref name="size"/> pixels high.</summary>
    public static double Of(string text, double size)
    {
        double ems = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            ems += Ems(rune);
        }

        return ems * size;
    }

    /// <summary>The text, shortened with an ellipsis where it is wider than <paramref name="room"/> pixels; never within a letter and its marks.</summary>
    /// <returns>Empty where not even one letter fits.</returns>
    public static string Fit(string text, double size, double room)
    {
        if (Of(text, size) <= room)
        {
            return text;
        }

        var left = room - Of(Ellipsis, size);
        var end = 0;
        foreach (var element in Elements(text))
        {
            left -= Of(element, size);
            if (left < 0)
            {
                break;
            }

            end += element.Length;
        }

        return end == 0 ? "" : text[..end].TrimEnd() + Ellipsis;
    }

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            yield return elements.GetTextElement();
        }
    }

    private static double Ems(System.Text.Rune rune) => rune.Value switch
    {
        ' ' or '.' or ',' or 'i' or 'l' or 'j' or '\'' or '’' or ':' or ';' or '|' => Narrow,
        'm' or 'w' or 'M' or 'W' or '…' or '—' or '%' => Wide,
        >= 0x1100 and < 0x1200 or >= 0x2E80 and < 0xD7B0 or >= 0xF900 and < 0xFB00 or >= 0xFF00 and < 0xFFE7 or >= 0x1F000 => Wide,
        _ when System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        _ when System.Text.Rune.IsUpper(rune) => .72,
        _ => Letter,
    };
}
