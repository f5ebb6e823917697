using Briefings.Content.Reading;
using Briefings.Content.Yaml;

namespace Briefings.Content.FrontMatter;

/// <summary>A text file with its front matter taken off.</summary>
/// <param name="Source">The file.</param>
/// <param name="FrontMatter">The keys; null where they could not be read.</param>
/// <param name="BodyStart">The index in <see cref="SourceText.Text"/> at which the text below starts.</param>
internal sealed record TextDocument(SourceText Source, YamlNode? FrontMatter, int BodyStart)
{
    /// <summary>True where nothing but space is below the front matter.</summary>
    public bool HasNoBody => string.IsNullOrWhiteSpace(Source.Text[BodyStart..]);
}
