using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Schemas.Shapes;

/// <summary><c>site.yml</c>.</summary>
[ReadAs("site.yml")]
[Description("The site as a whole. Every key may be left out.")]
internal sealed record SiteShape
{
    [Description("The site's name: in the header, in page titles and in the feeds.")]
    [DefaultValue("Briefings")]
    public LocalizedText? Title { get; init; }

    [Description("What the site is, in one sentence, for search engines, feeds and the home page.")]
    public LocalizedText? Description { get; init; }

    [Description("The languages of the pages. The first is the default: it stands in where a text has no better wording. Where the key is left out, they are those of the articles.")]
    public ImmutableHashSet<LanguageTag>? Languages { get; init; }

    [Description("The address that the site is published under; a path after the host is honoured by every link. It has no ? and no #.")]
    [DefaultValue("http://localhost/")]
    public BaseAddress? BaseUrl { get; init; }

    [Description("The host to write into `CNAME`, for a domain of your own.")]
    public HostName? CustomDomain { get; init; }

    [Description("The folder of `themes/` that the pages are made with.")]
    [DefaultValue(SiteSettings.DefaultTheme)]
    public Id? Theme { get; init; }

    [Description("The IANA time zone in which days are counted.")]
    [DefaultValue("Etc/UTC")]
    public TimeZoneName? TimeZone { get; init; }

    [Description("Briefings on one page of a list.")]
    [DefaultValue(20)]
    [Range(1, 1000)]
    public int? PageSize { get; init; }

    [Description("What the feeds hold.")]
    public FeedsShape? Feeds { get; init; }

    [Description("Names of the topics that a `briefing.yml` lists, by their id. A topic without a name is shown by its id.")]
    [KeysAreIds]
    public ImmutableDictionary<string, LocalizedText>? Topics { get; init; }

    [Description("What a topic is about, in a sentence or two, by its id; readers see it on the topic's page.")]
    [KeysAreIds]
    public ImmutableDictionary<string, LocalizedText>? AboutTopics { get; init; }

    [Description("How grave the site takes a diagnostic, by its code; what is an error by itself stays one.")]
    [KeysAreCodes]
    public ImmutableDictionary<string, RuleLevel>? Lints { get; init; }
}
