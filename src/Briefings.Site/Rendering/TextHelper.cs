using Briefings.Site.Pages.Frame;
using HandlebarsDotNet;

namespace Briefings.Site.Rendering;

/// <summary>The templates' helper <c>t</c>: <c>{{t "card.sources" count=articles}}</c> writes the words under a key in the page's language.</summary>
internal static class TextHelper
{
    /// <summary>What it is called in templates.</summary>
    public const string Name = "t";

    /// <summary>Writes the words, escaped. Named arguments fill their places; <c>count</c> chooses the plural form.</summary>
    public static void Write(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
    {
        var strings = ((PageRoot)options.Data["root"]!).Strings;
        var key = arguments.Length > 0 ? arguments[0]?.ToString() ?? "" : "";
        output.Write(arguments.Hash is { Count: > 0 } values ? strings.Format(key, (IReadOnlyDictionary<string, object?>)values) : strings[key]);
    }
}
