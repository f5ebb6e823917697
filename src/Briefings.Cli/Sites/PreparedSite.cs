using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Content.History;
using Briefings.Content.Sites;
using Briefings.Content.Themes;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Composition;

namespace Briefings.Cli.Sites;

/// <summary>A site that is read and made into pages, of which none is rendered yet.</summary>
/// <param name="Merged">The site; null where too little could be read.</param>
/// <param name="Composition">Its pages; null where too little could be read.</param>
/// <param name="Diagnostics">Everything that is wrong, by place.</param>
internal sealed record PreparedSite(MergedSite? Merged, SitePages? Composition, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Its pages, or those of the part that is asked for; none where too little could be read.</summary>
    public ImmutableArray<Site.Routes.Page> Pages =>
        Composition is null ? [] : Only is { } language ? SitePart.Of(Composition.All, language, Merged!.Input.Settings.Languages) : Composition.All;

    /// <summary>The language, of those of the site, whose part of the pages is asked for; null for all pages.</summary>
    public LanguageTag? Only { get; init; }

    /// <summary>The history of its files; null where nothing is known of it, or too little could be read.</summary>
    public GitHistory? History { get; init; }

    /// <summary>The theme; null where it could not be read.</summary>
    public Theme? Theme { get; init; }

    /// <summary>What is known of the languages; null where too little could be read.</summary>
    public LanguageLibrary? Languages { get; init; }

    /// <summary>What words mean; null where too little could be read.</summary>
    public Lexicon? Lexicon { get; init; }

    /// <summary>Takes a site all the way from its files to its pages.</summary>
    public static PreparedSite Of(SiteOptions options, IStages stages, CancellationToken cancellation)
    {
        var opened = Open(options, new(new()), stages, cancellation);
        if (opened.Merged is not { } merged)
        {
            return opened;
        }

        stages.Begin($"Merging {DiagnosticSummary.Count(merged.Briefings.Length, "briefing")}");
        merged.MergeAll(options.Jobs, cancellation);
        return opened with { Diagnostics = [.. opened.Diagnostics.Concat(opened.FoundMerging()).Order(Diagnostic.ByPlace)] };
    }

    /// <summary>Takes a site to its pages without merging a briefing before somebody asks for it; what merging would find wrong is not among the diagnostics.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="memory">What is known of the site from before.</param>
    /// <param name="stages">Hears how it gets on.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static PreparedSite Open(SiteOptions options, SiteMemory memory, IStages stages, CancellationToken cancellation)
    {
        var shown = InputFolder.Shown(options.Input);
        stages.Begin($"Reading {shown}");
        var reading = Task.Run(() => memory.History(() => GitHistory.Read(options.Input, shown, cancellation)), cancellation);
        var read = SiteReader.Read(options.Input, shown, options.IncludesDrafts, options.Jobs, cancellation, memory.Reading);
        if (read.Value is not { } found)
        {
            return new(null, null, read.Diagnostics);
        }

        var history = reading.GetAwaiter().GetResult();
        var input = found with { Settings = Changed(found.Settings, options), History = history?.Files };
        var theme = memory.Tools.Theme(input.Settings.Theme, options);
        var languages = memory.Tools.Languages(input);
        var merged = SiteMerger.Open(input, languages, memory.Tools.Lexicon, memory.Merging);
        var wrong = read.Diagnostics.Concat(PublishedFiles.Check(input, shown, options.TrustsStatic)).Concat(theme.Diagnostics).Concat(MissingWords(theme, input.Settings))
            .Concat(CutShort(history, shown));
        return new(merged, Compose(merged, theme, languages, memory), [.. Levels(merged).Apply(wrong).Order(Diagnostic.ByPlace)])
        {
            History = history,
            Theme = theme.Theme,
            Languages = languages,
            Lexicon = memory.Tools.Lexicon,
        };
    }

    /// <summary>The site with the words that all of its briefings teach; this very site where it is so already.</summary>
    public PreparedSite Learned(int jobs, CancellationToken cancellation)
    {
        var learned = Merged?.Learned(jobs, cancellation);
        return learned is null || ReferenceEquals(learned, Merged) ? this : this with { Merged = learned, Composition = Composition?.For(learned) };
    }

    /// <summary>What merging found wrong with the briefings that are merged, as grave as the site takes it; in no order.</summary>
    public IEnumerable<Diagnostic> FoundMerging() =>
        Merged is null ? [] : Levels(Merged).Apply(Merged.Briefings.Where(b => b.IsMerged).SelectMany(b => b.Diagnostics));

    private static RuleLevels Levels(MergedSite site) => site.Input.Settings.Lints;

    private static SiteSettings Changed(SiteSettings settings, SiteOptions options) => settings with
    {
        BaseUrl = options.BaseUrl ?? settings.BaseUrl,
        Theme = options.Theme ?? settings.Theme,
    };

    private static ImmutableArray<Diagnostic> MissingWords(CompiledTheme theme, SiteSettings settings) =>
        theme.Theme is null ? [] : ThemeChecks.MissingStrings(theme.Theme, settings.Languages);

    private static IEnumerable<Diagnostic> CutShort(GitHistory? history, string input) =>
        history is { Files: null } ? [HistoryRules.CutShort.At(SourceSpan.Whole(input), "Fetch all of it: `git fetch --unshallow`, or in a workflow `fetch-depth: 0` with actions/checkout.")] : [];

    private static SitePages? Compose(MergedSite merged, CompiledTheme theme, LanguageLibrary languages, SiteMemory memory) =>
        theme is { Theme: { } files, Renderer: { } renderer } ? new(merged, files, renderer, languages, memory.Assets(files, merged.Input.Assets)) : null;
}
