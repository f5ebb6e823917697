using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;
using YamlDotNet.Core;

namespace Briefings.Content.Yaml;

/// <summary>Parses YAML into nodes that know where they stand.</summary>
internal static class YamlParser
{
    /// <summary>Parses a whole file.</summary>
    /// <returns>Null where there is no document, or, with a finding, where it is not well-formed.</returns>
    public static YamlNode? Parse(SourceText source, Findings findings) => Parse(source, 0, source.Text.Length, findings);

    /// <summary>Parses a stretch of a file, such as its front matter.</summary>
    /// <returns>Null where there is no document, or, with a finding, where it is not well-formed.</returns>
    public static YamlNode? Parse(SourceText source, int start, int length, Findings findings)
    {
        var builder = new YamlTreeBuilder(source, start, findings);
        try
        {
            return builder.Build(new Parser(new StringReader(source.Text.Substring(start, length))));
        }
        catch (YamlException error)
        {
            ReportSyntax(builder.SpanOf(error.Start, error.End), error.Message, findings);
            return null;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet throws these, without a place, where some flow collections are not closed.
            ReportSyntax(builder.Last, "a bracket, brace or quote is not closed.", findings);
            return null;
        }
    }

    private static void ReportSyntax(SourceSpan at, string message, Findings findings) =>
        findings.Add(FileRules.YamlSyntax, at, HintFor(message), LowerFirst(message));

    private static string? HintFor(string message) => message switch
    {
        _ when message.Contains("invalid mapping", StringComparison.Ordinal) =>
            "A value with a colon and a space in it needs quotes: title: \"One: two\".",
        _ when message.Contains("cannot start any token", StringComparison.Ordinal) =>
            "A value that starts with one of @ ` % or a tab needs quotes, and indents are spaces.",
        _ when message.Contains("end of stream", StringComparison.Ordinal) => "A quote is not closed.",
        _ when message.Contains("indentation", StringComparison.Ordinal) => "Keys of one map start in one column.",
        _ => "Look at this line and the one above it: quotes, brackets, indent.",
    };

    private static string LowerFirst(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..];
}
