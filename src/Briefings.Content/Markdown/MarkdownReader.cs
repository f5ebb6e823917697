using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Markdig;
using Markdig.Syntax;
using Block = Briefings.Model.Articles.Block;

namespace Briefings.Content.Markdown;

/// <summary>Reads Markdown into blocks: CommonMark with pipe tables, strikethrough and bare addresses as links. HTML is plain text.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads the part of a file from an index on.</summary>
    public static ImmutableArray<Block> Read(SourceText source, int start, Findings findings)
    {
        if (!BodyLimits.MayBeParsed(source, start, findings))
        {
            return [];
        }

        try
        {
            var blocks = new BlockFlattener(source, start, findings).Flatten(Parse(source.Text[start..]));
            return BodyLimits.MayBeCompared(blocks, source, start, findings) ? blocks : [];
        }
        catch (ArgumentException error) when (error.Message.Contains("nested", StringComparison.Ordinal))
        {
            // How Markdig refuses text that is nested without end; it does not say where.
            findings.Add(FileRules.TooDeep, source.SpanAt(start, 1), "Look for a line that starts with a long row of > or -.", InputLimits.MarkdownDepth);
            return [];
        }
    }

    /// <summary>Parses Markdown as it is read here, for those that need to know where its parts stand.</summary>
    /// <exception cref="ArgumentException">It is nested without end.</exception>
    internal static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);
}
