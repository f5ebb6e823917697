using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Merging;

/// <summary>Input made by hand.</summary>
internal static class Sites
{
    public static SourceSpan At { get; } = SourceSpan.Whole("input/site.yml");

    public static LanguageLibrary Packs { get; } = new(
    [
        new() { Language = Tag("fr"), Sentences = new(".!?", ["m."]) },
        new() { Language = Tag("ko"), Clitics = new([], ["이", "가", "은", "는"]) },
    ]);

    public static ImmutableArray<Entity> Glossary { get; } =
    [
        Entity("kraken", EntityType.Organisation, "Kraken", "크라켄"),
        Entity("seoul", EntityType.Place, "Séoul", "서울"),
        Entity("google", EntityType.Organisation, "Google", "구글"),
    ];

    public static LanguageTag Tag(string tag) => LanguageTag.Parse(tag);

    public static SiteInput Site(params Briefing[] briefings) => new(
        new() { Title = Text("fr", "Veille"), Languages = [Tag("fr"), Tag("it")], BaseUrl = new("https://desk.example/") },
        [], Glossary, [.. briefings], [], []);

    public static Briefing Briefing(string id, params Article[] articles) => new() { Id = id, Articles = [.. articles], At = At };

    public static Article Article(string id, string published, params string[] paragraphs) => new()
    {
        Id = id,
        SourceId = id.Split('.')[0],
        Language = Tag(id.Split('.')[1]),
        Title = $"Title of {id}",
        Url = WebAddress.TryParse($"https://{id.Split('.')[0]}.example/{id}")!,
        Published = Edtf.TryParse(published)!,
        Body = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, 1, RichText.Plain(p), [], At))],
        At = At,
    };

    public static TimelineEvent Event(string id, string date, params string[] entities) =>
        new(id, Edtf.TryParse(date)!, Text("fr", id), [.. entities], [], At);

    public static LocalizedText Text(string language, string text) => new([new(Tag(language), text)]);

    private static Entity Entity(string id, EntityType type, string french, string korean) => new()
    {
        Id = id,
        Type = type,
        Names = new([new(Tag("fr"), french), new(Tag("ko"), korean)]),
        At = At,
    };
}
