using System.Text.RegularExpressions;

namespace Briefings.Site.Rendering;

/// <summary>Puts calls of partials that name a context in a form that costs less: <c>{{&gt; link this}}</c> becomes
/// <c>{{#with this}}{{&gt; link}}{{/with}}</c>.</summary>
/// <remarks>Handlebars.Net 2.4.3 makes 9.5 kB of bookkeeping for each such call and does not use it again, which for the page of a
/// briefing is more than a megabyte; a block's it does. Other than before, a partial whose context is missing or empty writes nothing,
/// where it would have taken the context around the call.</remarks>
internal static partial class PartialCalls
{
    /// <summary>A template with such calls only.</summary>
    public static string Rewrite(string template) => Inline().Replace(
        OnItsOwnLine().Replace(template, "{{#with ${context}}}\n${indent}{{> ${name}}}\n{{/with}}\n"),
        "{{#with ${context}}}{{> ${name}}}{{/with}}");

    // Handlebars drops the line end of a tag that stands alone on it; so it does with the three that take its place.
    [GeneratedRegex(@"^(?<indent>[ \t]*)\{\{> *(?<name>[\w/-]+) +(?<context>[\w./@]+) *\}\}[ \t]*\r?\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OnItsOwnLine();

    [GeneratedRegex(@"\{\{> *(?<name>[\w/-]+) +(?<context>[\w./@]+) *\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Inline();
}
