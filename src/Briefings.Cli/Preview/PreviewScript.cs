using System.Globalization;
using System.Reflection;
using System.Text;
using Briefings.Site.Markup;

namespace Briefings.Cli.Preview;

/// <summary>The script that reloads previewed pages and shows mistakes over them. No published page has it.</summary>
internal static class PreviewScript
{
    /// <summary>The folder of what a preview has besides the site. No route of a site starts with an underscore.</summary>
    public const string Folder = "/_preview/";

    /// <summary>Where the script is.</summary>
    public const string Path = Folder + "preview.js";

    /// <summary>Where it hears of changes.</summary>
    public const string Events = Folder + "events";

    /// <summary>The script itself.</summary>
    public static byte[] Bytes { get; } = Load();

    private static ReadOnlySpan<byte> HeadEnd => "</head>"u8;

    /// <summary>A page with the script in its head; as it is where it has no head.</summary>
    /// <param name="page">The page, in UTF-8.</param>
    /// <param name="version">Of the site that the page is of.</param>
    public static byte[] AddTo(ReadOnlySpan<byte> page, long version)
    {
        var at = page.IndexOf(HeadEnd);
        return at < 0 ? [.. page] : [.. page[..at], .. Encoding.UTF8.GetBytes(Element(version).ToString()), .. page[at..]];
    }

    /// <summary>The element that loads it.</summary>
    public static Html Element(long version) => Html.Element(
        "script", Html.Empty, ("src", Path), ("data-version", version.ToString(CultureInfo.InvariantCulture)), ("defer", ""));

    private static byte[] Load()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("Briefings.Cli.Preview.preview.js")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
