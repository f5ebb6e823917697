using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Comparison;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Pages.Briefing;

/// <summary>An entity in a briefing's glossary.</summary>
/// <param name="Type">What it is, in words.</param>
/// <param name="Names">Its name in each language of the page's pair, linked to its page; a language without a name has an empty text.</param>
/// <param name="Href">Its page.</param>
public sealed record GlossaryRowView(string Type, ImmutableArray<TextView> Names, string Href);

/// <summary>The entities of a briefing.</summary>
/// <param name="Languages">The languages of the columns.</param>
/// <param name="Rows">The entities, by first mention.</param>
public sealed record BriefingGlossaryView(ImmutableArray<TextView> Languages, ImmutableArray<GlossaryRowView> Rows);

/// <summary>Articles that go back to one text.</summary>
/// <param name="Articles">Them, as a list in running text.</param>
/// <param name="OriginUrl">That text; null where it is one of them.</param>
/// <param name="IsDetected">True where their texts show it and not all of them declare it.</param>
public sealed record SharedVoiceView(string Articles, string? OriginUrl, bool IsDetected);

/// <summary>A correction.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What.</param>
public sealed record CorrectionView(DateView Date, TextView Text);

/// <summary>A bilingual briefing.</summary>
public sealed record BriefingView
{
    /// <summary>Its title.</summary>
    public required TextView Title { get; init; }

    /// <summary>Its summary; null where nothing is said.</summary>
    public TextView? Summary { get; init; }

    /// <summary>True where title or summary come from an article that a program translated.</summary>
    public required bool IsMachine { get; init; }

    /// <summary>When its first article was published.</summary>
    public required DateView Published { get; init; }

    /// <summary>When it was last changed; null where that is the same.</summary>
    public DateView? Updated { get; init; }

    /// <summary>Its topics.</summary>
    public required ImmutableArray<LinkView> Topics { get; init; }

    /// <summary>How many articles it merges.</summary>
    public required int Articles { get; init; }

    /// <summary>How many of them are independent of each other.</summary>
    public required int Voices { get; init; }

    /// <summary>Articles that are one voice, where there are such.</summary>
    public required ImmutableArray<SharedVoiceView> SharedVoices { get; init; }

    /// <summary>The languages of its articles, by their own names.</summary>
    public required ImmutableArray<TextView> SourceLanguages { get; init; }

    /// <summary>The pairs of languages it can be read in; empty where there is just one.</summary>
    public required ImmutableArray<PairView> Pairs { get; init; }

    /// <summary>The ways to read two languages that face each other; null where there is one.</summary>
    public ReadingModesView? Modes { get; init; }

    /// <summary>The desk's own text; null where there is none.</summary>
    public Html? Desk { get; init; }

    /// <summary>The articles, side by side.</summary>
    public required ImmutableArray<FacingView> Facing { get; init; }

    /// <summary>The entities that the articles link to, by first mention.</summary>
    public required ImmutableArray<EntityCardView> Cards { get; init; }

    /// <summary>What each source says; null where there is nothing to compare.</summary>
    public ComparisonView? Comparison { get; init; }

    /// <summary>Its events, earliest first; null where there are none.</summary>
    public TimelineListView? Timeline { get; init; }

    /// <summary>Its entities; null where there are none.</summary>
    public BriefingGlossaryView? Glossary { get; init; }

    /// <summary>All its articles.</summary>
    public required ImmutableArray<ArticleView> Sources { get; init; }

    /// <summary>Briefings that name the same entities, those with most in common first.</summary>
    public required ImmutableArray<RelatedView> Related { get; init; }

    /// <summary>What was corrected, newest first.</summary>
    public required ImmutableArray<CorrectionView> Corrections { get; init; }

    /// <summary>What became of it since it was first published; null where that is not known.</summary>
    public HistoryView? History { get; init; }

    /// <summary>The files to take away.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];
}
