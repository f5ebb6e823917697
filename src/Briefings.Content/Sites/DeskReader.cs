using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Content.FrontMatter;
using Briefings.Content.Glossary;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Sites;

/// <summary>An article as far as it can be recognised by it, however unfinished it is.</summary>
/// <param name="File">The file, as its editor knows it.</param>
/// <param name="Url">Where it was published; null where that is missing or wrong.</param>
/// <param name="Words">Its text, a block a line.</param>
public sealed record StoredArticle(string File, WebAddress? Url, string Words);

/// <summary>What an editor has at hand when a text comes in.</summary>
/// <param name="Languages">The languages that <c>site.yml</c> declares.</param>
/// <param name="Sources">The publishers of <c>sources.yml</c>.</param>
/// <param name="Entities">The glossary.</param>
/// <param name="Articles">Every article of every briefing, drafts included, by file.</param>
public sealed record Desk(
    ImmutableArray<LanguageTag> Languages, ImmutableArray<Source> Sources, ImmutableArray<Entity> Entities, ImmutableArray<StoredArticle> Articles)
{
    /// <summary>A site of which there is nothing yet.</summary>
    public static readonly Desk Empty = new([], [], [], []);
}

/// <summary>Reads what of a site there is, in one pass and without complaint: what is wrong with it is for <c>check</c> to say.</summary>
public static class DeskReader
{
    /// <summary>Reads a site.</summary>
    /// <param name="inputFolder">Its folder; it need not be there.</param>
    /// <param name="displayName">The folder as its editor named it.</param>
    /// <param name="jobs">How many files may be read at a time. The result does not depend on it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static Desk Read(string inputFolder, string displayName, int jobs, CancellationToken cancellation)
    {
        if (!Directory.Exists(inputFolder))
        {
            return Desk.Empty;
        }

        var folder = SiteFolder.List(InputFile.Named(inputFolder, displayName), new());
        ImmutableArray<LanguageTag> languages = folder.Settings is { } file && SettingsReader.Open(file, new()) is { } map ? SettingsReader.Languages(map) : [];
        var parallel = new Parallelism(jobs, cancellation);
        var entities = parallel.Select(folder.Entities, f => EntityReader.Read(f, new(new(), languages)).Items);
        var articles = parallel.Select(folder.Briefings, f => BriefingFolder.List(f, folder.Root.FullPath, new()).Articles.Select(Article).OfType<StoredArticle>().ToArray());
        return new(
            languages,
            [.. folder.Sources.SelectMany(f => SourceReader.Read(f, new(new(), languages)).Items)],
            [.. entities.SelectMany(e => e).DistinctBy(e => e.Id, StringComparer.Ordinal).OrderBy(e => e.Id, StringComparer.Ordinal)],
            [.. articles.SelectMany(a => a)]);
    }

    private static StoredArticle? Article(InputFile file)
    {
        if (DocumentReader.Read(file, new()) is not { } document)
        {
            return null;
        }

        var url = (document.FrontMatter as YamlMap)?["url"] is YamlScalar scalar ? WebAddress.TryParseAbsolute(scalar.Text) : null;
        var blocks = MarkdownReader.Read(document.Source, document.BodyStart, new());
        return new(file.DisplayPath, url, string.Join('\n', blocks.Where(b => b.IsProse).Select(b => b.Text.Text)));
    }
}
