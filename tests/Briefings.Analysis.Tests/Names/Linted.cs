using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Names;
using Briefings.Analysis.Segments;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Names;

/// <summary>Articles and names made by hand.</summary>
internal static class Linted
{
    public static LanguageLibrary Packs { get; } = new(
    [
        new() { Language = Tag("ko"), Clitics = new([], ["는", "이"]) },
        new() { Language = Tag("it"), StopWords = ["poi"] },
    ]);

    public static ImmutableArray<Entity> Glossary { get; } =
    [
        Entity("youn", EntityType.Person, "en: Youn Jong-kwon"),
        Entity("stadejek", EntityType.Person, "en: Maciej Stadejek"),
        Entity("eeas", EntityType.Organisation, "en: European External Action Service", "it: Servizio europeo per l'azione esterna"),
        Entity("nis", EntityType.Organisation, "en: National Intelligence Service", "it: Servizio di intelligence nazionale"),
        Entity("npa", EntityType.Organisation, "en: National Police Agency", "it: Agenzia nazionale di polizia"),
        Entity("mod", EntityType.Organisation, "en: Ministry of Defence"),
        Entity("kraken", EntityType.Organisation, "en: Kraken", "ko: 크라켄"),
    ];

    public static LanguageTag Tag(string tag) => LanguageTag.Parse(tag);

    public static LintedArticle Titled(string id, string title) => Article(id, title, []);

    public static LintedArticle Article(string id, params string[] paragraphs) => Article(id, id, paragraphs);

    // Each paragraph stands on a line of its own from line 10 on, as it is written.
    private static LintedArticle Article(string id, string title, string[] paragraphs)
    {
        var article = new Article
        {
            Id = id,
            SourceId = id.Split('.')[0],
            Language = Tag(id.Split('.')[1]),
            Title = title,
            Url = WebAddress.TryParse($"https://{id}.example/")!,
            Published = Edtf.TryParse("2025-05-20")!,
            Body = [.. paragraphs.Select((p, i) => new Block(BlockKind.Paragraph, 1, RichText.Plain(p), [], new($"{id}.md", 10 + i, 1, p.Length)))],
            At = SourceSpan.Whole($"{id}.md"),
        };
        var cut = Segmenter.Cut(article, Packs.For(article.Language));
        var finder = new MentionFinder(Glossary, Packs);
        return new(
            cut,
            [.. cut.Segments.Select(s => finder.Find(s.Text, article.Language))],
            [.. cut.Segments.Select(_ => ImmutableArray<Fact>.Empty)])
        {
            InTitle = finder.Find(title, article.Language),
        };
    }

    private static Entity Entity(string id, EntityType type, params string[] names) => new()
    {
        Id = id,
        Type = type,
        Names = new(names.Select(n => new Wording(Tag(n.Split(": ")[0]), n.Split(": ")[1]))),
        At = SourceSpan.Whole("entities.yml"),
    };
}
