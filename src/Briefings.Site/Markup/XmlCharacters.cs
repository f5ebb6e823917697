using System.Buffers;
using System.Text;
using System.Xml;

namespace Briefings.Site.Markup;

/// <summary>The characters that XML 1.0 allows: no controls but tab and line ends, no halves of surrogate pairs.</summary>
internal static class XmlCharacters
{
    private const char LastBeforeSurrogates = '\uD7FF';

    // Code that is compiled ahead of time boxes the ends of a range that it is given at each call, and searches for values without.
    private static readonly SearchValues<char> Common = SearchValues.Create([.. Enumerable.Range(' ', LastBeforeSurrogates - ' ' + 1).Select(c => (char)c)]);

    /// <summary>A text without the others.</summary>
    public static string Only(string text)
    {
        if (FirstOther(text) < 0)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
            else if (IsPairAt(text, i))
            {
                kept.Append(text, i, 2);
                i++;
            }
        }

        return kept.ToString();
    }

    // Nearly every character is of the one range that needs no closer look; so texts are looked through in strides, from one that is not to the next.
    private static int FirstOther(string text)
    {
        var at = 0;
        while (text.AsSpan(at).IndexOfAnyExcept(Common) is >= 0 and var stride)
        {
            at += stride;
            if (!IsPairAt(text, at) && !XmlConvert.IsXmlChar(text[at]))
            {
                return at;
            }

            at += IsPairAt(text, at) ? 2 : 1;
        }

        return -1;
    }

    private static bool IsPairAt(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
