using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Briefings;
using ClaimReading = Briefings.Model.Articles.Reading;

namespace Briefings.Content.Briefings;

/// <summary>Reads <c>briefing.yml</c>. One reader serves for one file.</summary>
internal sealed class BriefingFileReader
{
    /// <summary>The file's name.</summary>
    public const string Name = "briefing.yml";

    private static readonly Schema Schema = new(Name, [], ["topics", "claims", "events", "corrections", "articles"]);
    private static readonly Schema ClaimSchema = new("a claim", ["id", "text"], ["value", "readings"]);
    private static readonly Schema EventSchema = new("an event", ["id", "date", "text"], ["entities", "sources"]);
    private static readonly Schema CorrectionSchema = new("a correction", ["date", "text"], []);

    private readonly ValueContext context;
    private readonly List<Declaration> declarations = [];
    private readonly List<Reference> references = [];

    private BriefingFileReader(ValueContext context) => this.context = context;

    /// <summary>Reads a file.</summary>
    public static BriefingFile Read(InputFile file, ValueContext context) =>
        YamlFile.One(file, Schema, context) is { } map ? new BriefingFileReader(context).Read(map) : BriefingFile.None;

    /// <summary>Reads what a file held.</summary>
    public static BriefingFile Read(SourceText source, ValueContext context) =>
        YamlParser.Parse(source, context.Findings) is { } root && MapReader.Open(root, Schema, context) is { } map ? new BriefingFileReader(context).Read(map) : BriefingFile.None;

    private BriefingFile Read(MapReader map)
    {
        var topics = Lists.Distinct(map, "topics", Values.Id, id => id);
        ImmutableArray<Claim> claims = [.. Maps(map, "claims", ClaimSchema).Select(Claim).OfType<Claim>()];
        ImmutableArray<TimelineEvent> events = [.. Maps(map, "events", EventSchema).Select(Event).OfType<TimelineEvent>()];
        ImmutableArray<Correction> corrections = [.. Maps(map, "corrections", CorrectionSchema).Select(Correction).OfType<Correction>()];
        return new(topics, claims, events, corrections, Articles(map), [.. declarations], [.. references]);
    }

    private Claim? Claim(MapReader map)
    {
        var id = Declare(map, IdKind.Claim);
        var (text, value, readings) = (map.Localized("text"), map.Text("value"), Readings(map, id ?? ""));
        return id is null || text.IsEmpty ? null : new(id, text, value, readings, map.Where("id"));
    }

    private ImmutableArray<ClaimReading> Readings(MapReader map, string claimId)
    {
        var readings = ImmutableArray.CreateBuilder<ClaimReading>();
        foreach (var (key, value) in map.Entries("readings"))
        {
            var articleId = ArticleId.Canonical(key.Text);
            references.Add(new(IdKind.Article, articleId, key.At));
            if (ClaimReadings.Read(claimId, articleId, key.Text, key.At, value, context) is { } reading)
            {
                readings.Add(reading);
            }
        }

        return readings.ToImmutable();
    }

    private TimelineEvent? Event(MapReader map)
    {
        var id = Declare(map, IdKind.Event);
        var (date, text) = (map.Date("date"), map.Localized("text"));
        var entities = Referred(map, "entities", IdKind.Entity, id => id);
        var articles = Referred(map, "sources", IdKind.Article, ArticleId.Canonical);
        return id is null || date is null || text.IsEmpty ? null : new(id, date, text, entities, articles, map.Where("id"));
    }

    private static Correction? Correction(MapReader map)
    {
        var (date, text) = (map.Date("date"), map.Localized("text"));
        return date is null || text.IsEmpty ? null : new(date, text, map.Where("date"));
    }

    private ImmutableArray<ArticlePath> Articles(MapReader map) =>
    [
        .. from node in map.Items("articles")
           let path = Values.Text(node, "articles", context)
           where path is not null
           select new ArticlePath(path, node.At),
    ];

    private string? Declare(MapReader map, IdKind kind)
    {
        var id = map.Id("id");
        if (id is not null)
        {
            declarations.Add(new(kind, id, map.Where("id")));
        }

        return id;
    }

    private ImmutableArray<string> Referred(MapReader map, string key, IdKind kind, Func<string, string> canonical)
    {
        foreach (var node in map.Items(key).OfType<YamlScalar>().Where(s => !s.IsEmpty))
        {
            references.Add(new(kind, canonical(node.Text.Trim()), node.At));
        }

        return Lists.Distinct(map, key, Values.Text, canonical);
    }

    private IEnumerable<MapReader> Maps(MapReader map, string key, Schema schema) =>
        map.Items(key).Select(n => MapReader.Open(n, schema, context)).OfType<MapReader>();
}
