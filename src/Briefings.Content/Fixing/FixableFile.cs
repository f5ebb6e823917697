using Briefings.Content.Briefings;
using Briefings.Content.FrontMatter;
using Briefings.Content.Reading;
using Briefings.Content.Sites;
using Briefings.Content.Yaml;
using Briefings.Model.Texts;

namespace Briefings.Content.Fixing;

/// <summary>A file of the input that can be put in order.</summary>
/// <param name="File">The file.</param>
/// <param name="IsMarkdown">True where it is Markdown below front matter, false where it is YAML.</param>
/// <param name="Order">The order of its keys.</param>
internal sealed record FixableFile(InputFile File, bool IsMarkdown, KeyOrder Order)
{
    /// <summary>Every such file of a site, by its path. Files that mean nothing to the site are not among them.</summary>
    public static IEnumerable<FixableFile> Of(InputFile root)
    {
        var ignored = new Findings();
        var folder = SiteFolder.List(root, ignored);
        var own = Yaml(KeyOrder.Site, folder.Settings).Concat(Yaml(KeyOrder.Source, folder.Sources))
            .Concat(Yaml(KeyOrder.Entity, [.. folder.Entities.Where(f => f.Name.EndsWith(".yml", StringComparison.Ordinal))]))
            .Concat(Markdown(KeyOrder.Page, folder.Pages.Where(f => TextName.IsText(f.Name))));
        return own.Concat(folder.Briefings.SelectMany(f => OfBriefing(BriefingFolder.List(f, folder.Root.FullPath, ignored))))
            .OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal);
    }

    /// <summary>The language that a text is in, by its front matter or its name; null where neither says.</summary>
    public LanguageTag? LanguageOf(string text)
    {
        var map = DocumentReader.Split(SourceText.Of("", text), new())?.FrontMatter as YamlMap;
        return map?["language"] is YamlScalar declared && LanguageTag.TryParse(declared.Text.Trim(), out var language)
            ? language
            : TextName.Of(File.Name).Language;
    }

    private static IEnumerable<FixableFile> OfBriefing(BriefingFolder folder) =>
        Yaml(KeyOrder.Briefing, folder.File)
            .Concat(Yaml(KeyOrder.None, [.. folder.Alignments]))
            .Concat(Markdown(KeyOrder.DeskText, folder.DeskTexts))
            .Concat(Markdown(KeyOrder.Article, folder.Articles));

    private static IEnumerable<FixableFile> Yaml(KeyOrder order, params IEnumerable<InputFile?> files) =>
        files.OfType<InputFile>().Select(f => new FixableFile(f, false, order));

    private static IEnumerable<FixableFile> Markdown(KeyOrder order, IEnumerable<InputFile> files) => files.Select(f => new FixableFile(f, true, order));
}
