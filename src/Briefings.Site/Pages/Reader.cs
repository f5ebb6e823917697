using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;
using Briefings.Site.Strings;

namespace Briefings.Site.Pages;

/// <summary>Whom a page is made for: puts texts, dates and links the way that readers of one language get them.</summary>
/// <param name="context">The site.</param>
/// <param name="language">The reader's language, one of the site's.</param>
internal sealed class Reader(SiteContext context, LanguageTag language)
{
    private static readonly PerValue<EntityType> TypeKeys = PerValue<EntityType>.Lower("entity.");

    /// <summary>The site.</summary>
    public SiteContext Context => context;

    /// <summary>The reader's language, one of the site's.</summary>
    public LanguageTag Language => language;

    /// <summary>The words of the reader's language.</summary>
    public PageStrings Strings { get; } = context.Strings(language);

    /// <summary>A text in the reader's language, else in the first of the site's that it has; null where it is empty.</summary>
    public TextView? Say(LocalizedText text) =>
        text.Best(Language, Context.Languages) is { } wording ? TextView.Of(wording, Language) : null;

    /// <summary>A text that is in a known language.</summary>
    public TextView Say(string text, LanguageTag language) => TextView.Of(text, language, Language);

    /// <summary>A date in words.</summary>
    public DateView Say(Edtf date) => new(Strings.Date(date), Machine(date));

    /// <summary>Where a route leads.</summary>
    public string Link(Route route) => Context.Address.Link(route);

    /// <summary>A link to an entity, under its name in the reader's language.</summary>
    public LinkView Entity(string id) => new(
        Context.Entities.TryGetValue(id, out var entity) && Say(entity.Names) is { } name ? name : new(id),
        Link(SiteRoutes.Entity(Language, id)));

    /// <summary>What an entity is, in words.</summary>
    public string TypeName(EntityType type) => Strings[TypeKeys[type]];

    /// <summary>A link to a publisher.</summary>
    public LinkView Source(string id) => new(new(SourceName(id)), Link(SiteRoutes.Source(Language, id)));

    /// <summary>A publisher's name.</summary>
    public string SourceName(string id) => Context.Sources.TryGetValue(id, out var source) ? source.Name : id;

    /// <summary>An article as it is named in running text: its publisher and language.</summary>
    public string Named(Article article) => Isolated($"{SourceName(article.SourceId)} ({article.Language})");

    /// <summary>A name for running text; in a text written to the left it is isolated (Unicode's FSI and PDI), lest the brackets of a Latin name go astray.</summary>
    public string Isolated(string name) => IsMirrored ? $"\u2068{name}\u2069" : name;

    /// <summary>True where the reader's language is written from right to left.</summary>
    public bool IsMirrored => string.Equals(TextView.Direction(Language), "rtl", StringComparison.Ordinal);

    /// <summary>A link to a topic.</summary>
    public LinkView Topic(string id) => new(
        Context.Settings.Topics.TryGetValue(id, out var names) && Say(names) is { } name ? name : new(id),
        Link(SiteRoutes.Topic(Language, id)));

    // HTML's time element knows days, months and years, but no intervals and no qualifiers.
    private static string? Machine(Edtf date) => date.IsInterval || date.Start.IsDecade
        ? null
        : date.Start.ToString().TrimEnd('~', '?', '%');
}
