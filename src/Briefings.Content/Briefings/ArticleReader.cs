using System.Collections.Immutable;
using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using ClaimReading = Briefings.Model.Articles.Reading;

namespace Briefings.Content.Briefings;

/// <summary>Reads articles, <c>&lt;source&gt;.&lt;language&gt;.md</c>.</summary>
public static class ArticleReader
{
    private const int MostParagraphs = 1_000_000;

    internal static readonly Schema Schema = new(
        "an article's front matter",
        ["title", "url", "published"],
        ["source", "language", "draft", "author", "retrieved", "rights", "summary", "note", "lineage", "cleaning", "claims", "events"]);

    private static readonly Schema CleaningSchema = new("a cleaning", ["removed", "paragraphs"], []);
    private static readonly Schema EventSchema = new("an article's event", ["id", "date"], []);

    /// <summary>Reads one article by itself, wherever its file is. What it refers to is not looked up.</summary>
    /// <param name="path">The file.</param>
    /// <param name="displayPath">The file as its editor named it.</param>
    /// <param name="language">The language, where neither the file's name nor its front matter says it.</param>
    /// <returns>No article, with the reasons, where the file cannot be read or lacks what an article needs.</returns>
    public static ReadResult<Article> ReadFile(string path, string displayPath, LanguageTag? language = null)
    {
        var read = Read(InputFile.Named(path, displayPath), [], language);
        return read.Findings.With(read.Article);
    }

    /// <summary>Reads one article of a site.</summary>
    internal static ReadArticle Read(InputFile file, ImmutableArray<LanguageTag> siteLanguages, LanguageTag? fallback = null)
    {
        var context = new ValueContext(new(), siteLanguages);
        var at = SourceSpan.Whole(file.DisplayPath);
        var document = DocumentReader.Read(file, context.Findings);
        var map = document?.FrontMatter is { } node ? MapReader.Open(node, Schema, context) : null;
        var references = new List<Reference>();
        var source = SourceOf(file, map, context, references);
        var language = map?.Language("language") ?? TextName.Of(file.Name).Language ?? fallback;
        if (language is null)
        {
            context.Findings.Add(FileRules.BadFileName, at, NameHint, file.Name, "its language");
        }

        var id = source is not null && language is not null ? ArticleId.Of(source, language) : null;
        var isDraft = map?.Flag("draft") ?? false;
        var article = map is null ? null : Read(map, document!, source, language, id, at, references);
        return new(article is null ? null : article with { IsDraft = isDraft }, id, language, isDraft, at, [.. references], context.Findings);
    }

    private const string NameHint = "Name it <source>.<language>.md, such as gate.fr.md, or say “source:” and “language:” in its front matter.";

    private static Article? Read(
        MapReader map, TextDocument document, string? source, LanguageTag? language, string? id, SourceSpan at, List<Reference> references)
    {
        var (title, url, published) = (map.Text("title"), map.Address("url"), map.Date("published"));
        var readAs = id ?? "";
        var optional = new
        {
            Summary = map.Text("summary"),
            Note = map.Text("note"),
            Author = map.Text("author"),
            Retrieved = map.Date("retrieved"),
            Rights = map.Word<Rights>("rights") ?? Rights.Summary,
            Lineage = map.Node("lineage") is { } lineage ? LineageReader.Read(lineage, map.Context, references) : null,
            Cleaning = Cleanings(map),
            Readings = Readings(map, readAs, references),
            Events = Events(map, references),
            Body = MarkdownReader.Read(document.Source, document.BodyStart, map.Context.Findings),
        };
        if (document.HasNoBody)
        {
            map.Context.Findings.Add(FileRules.NoBody, document.Source.SpanAt(document.BodyStart, 1), "Paste the article's text below the closing ---.");
        }

        return title is null || url is null || published is null || source is null || language is null
            ? null
            : new()
            {
                Id = readAs,
                SourceId = source,
                Language = language,
                Title = title,
                Url = url,
                Published = published,
                Summary = optional.Summary,
                Note = optional.Note,
                Author = optional.Author,
                Retrieved = optional.Retrieved,
                Rights = optional.Rights,
                Lineage = optional.Lineage,
                Cleaning = optional.Cleaning,
                Readings = optional.Readings,
                Events = optional.Events,
                Body = optional.Body,
                At = at,
                Places = new(map.Where("published"), map.Where("retrieved"), map.Where("rights"), map.Where("lineage")),
            };
    }

    private static string? SourceOf(InputFile file, MapReader? map, ValueContext context, List<Reference> references)
    {
        var at = map?.Node("source") is { } node ? node.At : SourceSpan.Whole(file.DisplayPath);
        var id = map?.Node("source") is null ? SourceInName(file, context) : map.Id("source");
        if (id is not null)
        {
            references.Add(new(IdKind.Source, id, at));
        }

        return id;
    }

    private static string? SourceInName(InputFile file, ValueContext context)
    {
        var at = SourceSpan.Whole(file.DisplayPath);
        if (TextName.Of(file.Name).Id is not { } written)
        {
            context.Findings.Add(FileRules.BadFileName, at, NameHint, file.Name, "its source");
            return null;
        }

        return Values.Id(new YamlScalar(written, true, at), "source", context);
    }

    private static ImmutableArray<Cleaning> Cleanings(MapReader map) =>
    [
        .. from node in map.Items("cleaning")
           let entry = MapReader.Open(node, CleaningSchema, map.Context)
           where entry is not null
           let removed = entry.Text("removed")
           let paragraphs = entry.Number("paragraphs", 0, MostParagraphs)
           where removed is not null && paragraphs is not null
           select new Cleaning(removed, paragraphs.Value),
    ];

    private static ImmutableArray<ClaimReading> Readings(MapReader map, string articleId, List<Reference> references)
    {
        var readings = ImmutableArray.CreateBuilder<ClaimReading>();
        foreach (var (key, value) in map.Entries("claims"))
        {
            references.Add(new(IdKind.Claim, key.Text, key.At));
            if (ClaimReadings.Read(key.Text, articleId, key.Text, key.At, value, map.Context) is { } reading)
            {
                readings.Add(reading);
            }
        }

        return readings.ToImmutable();
    }

    private static ImmutableArray<ArticleEvent> Events(MapReader map, List<Reference> references)
    {
        var events = ImmutableArray.CreateBuilder<ArticleEvent>();
        foreach (var entry in map.Items("events").Select(n => MapReader.Open(n, EventSchema, map.Context)).OfType<MapReader>())
        {
            var (id, date) = (entry.Text("id"), entry.Date("date"));
            if (id is not null)
            {
                references.Add(new(IdKind.Event, id, entry.Where("id")));
            }

            if (id is not null && events.Any(e => string.Equals(e.EventId, id, StringComparison.Ordinal)))
            {
                map.Context.Findings.Add(ValueRules.RepeatedValue, entry.Where("id"), "Give an event one date here.", id, "events");
            }
            else if (id is not null && date is not null)
            {
                events.Add(new(id, date, entry.Where("id")));
            }
        }

        return events.ToImmutable();
    }
}
