using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using NodaTime;

namespace Briefings.Content.Sites;

/// <summary>Reads <c>site.yml</c>. Every key may be left out.</summary>
internal static partial class SettingsReader
{
    private static readonly Schema Schema = new(
        "site.yml", [], ["title", "description", "languages", "baseUrl", "customDomain", "theme", "timeZone", "pageSize", "feeds", "topics", "aboutTopics", "lints"]);

    private static readonly Schema FeedSchema = new("“feeds”", [], ["items", "content"]);

    /// <summary>What holds where there is no <c>site.yml</c>.</summary>
    /// <param name="languages">The languages of the articles.</param>
    public static SiteSettings Defaults(ImmutableArray<LanguageTag> languages) => new()
    {
        Title = new([new(languages[0], "Briefings")]),
        Languages = languages,
        BaseUrl = new("http://localhost/"),
    };

    /// <summary>Opens the file.</summary>
    public static MapReader? Open(InputFile file, Findings findings) => YamlFile.One(file, Schema, new(findings, []));

    /// <summary>The languages it says; none where it says none.</summary>
    public static ImmutableArray<LanguageTag> Languages(MapReader map) => LanguageLists.Read(map, "languages");

    /// <summary>Reads the rest of it.</summary>
    /// <param name="opened">The file.</param>
    /// <param name="languages">The languages of the site.</param>
    public static SiteSettings Read(MapReader opened, ImmutableArray<LanguageTag> languages)
    {
        var map = opened.With(opened.Context with { Languages = languages });
        var defaults = Defaults(languages);
        var title = map.Localized("title");
        return defaults with
        {
            Title = title.IsEmpty ? defaults.Title : title,
            Description = map.Localized("description"),
            BaseUrl = BaseUrl(map) ?? defaults.BaseUrl,
            CustomDomain = Host(map),
            Theme = map.Id("theme") ?? defaults.Theme,
            TimeZone = TimeZone(map) ?? defaults.TimeZone,
            PageSize = map.Number("pageSize", 1, 1000) ?? defaults.PageSize,
            Feeds = map.Node("feeds") is { } feeds ? Feeds(feeds, map.Context) : defaults.Feeds,
            Topics = ByTopic(map, "topics"),
            AboutTopics = ByTopic(map, "aboutTopics"),
            Lints = RuleLevelsReader.Read(map, "lints"),
        };
    }

    private static Uri? BaseUrl(MapReader map)
    {
        if (map.Address("baseUrl") is not { } address)
        {
            return null;
        }

        var uri = new Uri(address.Value);
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            map.Context.Findings.Add(ValueRules.BadAddress, map.Where("baseUrl"), "Pages are below this address, so it has no ? and no #.", address.Value);
            return null;
        }

        return uri.AbsoluteUri.EndsWith('/') ? uri : new(uri.AbsoluteUri + "/");
    }

    private static string? Host(MapReader map)
    {
        var host = map.Text("customDomain");
        if (host is null || HostName().IsMatch(host))
        {
            return host;
        }

        map.Context.Findings.Add(ValueRules.BadHost, map.Where("customDomain"), "Write the name alone: briefings.example.org.", host);
        return null;
    }

    private static string? TimeZone(MapReader map)
    {
        var zone = map.Text("timeZone");
        if (zone is null || DateTimeZoneProviders.Tzdb.Ids.Contains(zone))
        {
            return zone;
        }

        var hint = Nearest.To(zone, DateTimeZoneProviders.Tzdb.Ids) is { } near
            ? $"Did you mean “{near}”?"
            : "Name it as the IANA database does: Europe/Paris, Asia/Seoul, Etc/UTC.";
        map.Context.Findings.Add(ValueRules.UnknownTimeZone, map.Where("timeZone"), hint, zone);
        return null;
    }

    private static FeedSettings Feeds(YamlNode node, ValueContext context)
    {
        var defaults = FeedSettings.Default;
        return MapReader.Open(node, FeedSchema, context) is { } map
            ? new(map.Number("items", 1, 1000) ?? defaults.Items, map.Word<FeedContent>("content") ?? defaults.Content)
            : defaults;
    }

    private static ImmutableSortedDictionary<string, LocalizedText> ByTopic(MapReader map, string under)
    {
        var topics = ImmutableSortedDictionary.CreateBuilder<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries(under))
        {
            var text = Values.Localized(value, key.Text, map.Context);
            if (Values.Id(key, under, map.Context) is { } id && !text.IsEmpty)
            {
                topics[id] = text;
            }
        }

        return topics.ToImmutable();
    }

    [GeneratedRegex(Schemas.Forms.HostName.Pattern + @"\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HostName();
}
