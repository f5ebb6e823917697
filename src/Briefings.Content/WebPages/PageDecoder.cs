using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.WebPages;

/// <summary>Tells which characters a page's bytes are: by byte order mark, by being well-formed UTF-8, by what the page says.</summary>
/// <remarks>The names are those of the WHATWG Encoding Standard, where ISO 8859-1 means windows-1252 and EUC-KR its extension, CP949.
/// Text with letters outside ASCII that is well-formed UTF-8 is UTF-8 whatever the page says: browsers save pages as such
/// and leave the old name in.</remarks>
internal static partial class PageDecoder
{
    private const int Prescan = 4096;
    private const string Fallback = "windows-1252";
    private const char Replacement = '\uFFFD';

    /// <summary>The page's characters; a name that is unknown, or does not fit, is a finding.</summary>
    public static string Decode(string file, ReadOnlySpan<byte> bytes, Findings findings)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        if (Utf8.IsValid(bytes) && bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var name = Declared(bytes);
        var encoding = name is null ? null : Named(name);
        var text = (encoding ?? Named(Fallback)!).GetString(bytes);
        if (Complaint(name, encoding, text) is { } complaint && bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF))
        {
            findings.Add(ImportRules.Charset, SourceSpan.Whole(file), "Look at the accents in the draft.", complaint, encoding is null ? Fallback : name);
        }

        return text;
    }

    private static string? Complaint(string? name, Encoding? encoding, string text) => (name, encoding) switch
    {
        (null, _) => "The page does not say what encoding it is in.",
        (_, null) => $"The page says that it is in “{name}”, which is no known encoding.",
        _ when text.Contains(Replacement, StringComparison.Ordinal) => $"Some bytes do not fit “{name}”, which the page says it is in.",
        _ => null,
    };

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        return Charset().Match(head) is { Success: true } match ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    private static Encoding? Named(string name) => name switch
    {
        // A page that can be read so far is not in UTF-16, whatever it says.
        "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => Encoding.UTF8,
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Page(1252),
        "iso-8859-9" => Page(1254),
        "euc-kr" or "ks_c_5601-1987" or "ksc5601" or "ks_c_5601-1989" or "cp949" or "windows-949" or "x-windows-949" or "uhc" => Page(949),
        "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "windows-31j" or "ms_kanji" => Page(932),
        "gb2312" or "gbk" or "x-gbk" or "gb18030" => Page(54936),
        "cp1252" or "x-cp1252" => Page(1252),
        "cp1256" or "x-cp1256" => Page(1256),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };

    private static Encoding? Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number);

    [GeneratedRegex("""(?:<meta[^>]{0,200}?charset\s*=\s*|<\?xml[^>]{0,100}?encoding\s*=\s*)["']?\s*(?<name>[A-Za-z0-9_:.-]{1,40})""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Charset();
}
