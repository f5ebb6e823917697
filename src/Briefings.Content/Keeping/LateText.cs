using System.Collections.Immutable;
using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Keeping;

/// <summary>The text of a file of which all else is known.</summary>
internal static class LateText
{
    /// <summary>The text below the front matter, read when somebody first asks for it; what is wrong with it was told when all of the file was read.</summary>
    /// <param name="folder">The folder that the file is in.</param>
    /// <param name="at">The file.</param>
    public static Lazy<ImmutableArray<Block>> Of(InputFile folder, SourceSpan at) => new(() =>
        DocumentReader.Read(folder.Inside(at.File[(at.File.LastIndexOf('/') + 1)..]), new()) is { } document
            ? MarkdownReader.Read(document.Source, document.BodyStart, new())
            : []);
}
