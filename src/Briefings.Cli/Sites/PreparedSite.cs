using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Content.History;
using Briefings.Content.Sites;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Composition;
using Briefings.Site.Routes;

namespace Briefings.Cli.Sites;

/// <summary>A site that is read and made into pages, of which none is rendered yet.</summary>
/// <param name="Merged">The site; null where too little could be read.</param>
/// <param name="Composition">Its pages; null where too little could be read.</param>
/// <param name="Diagnostics">Everything that is wrong, by place.</param>
internal sealed record PreparedSite(MergedSite? Merged, SitePages? Composition, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Its pages, or those of the part that is asked for; none where too little could be read.</summary>
    public PageSet Pages =>
        Composition is null ? PageSet.Empty : Only is { } language ? SitePart.Of(Composition.All, language, Merged!.Input.Settings.Languages) : Composition.All;

    /// <summary>The language, of those of the site, whose part of the pages is asked for; null for all pages.</summary>
    public LanguageTag? Only { get; init; }

    /// <summary>The history of its files; null where nothing is known of it, or too little could be read.</summary>
    public GitHistory? History { get; init; }

    /// <summary>What was read; null where too little could be.</summary>
    public ReadMemory? Reading { get; init; }

    /// <summary>The theme; null where it could not be read.</summary>
    public Theme? Theme { get; init; }

    /// <summary>What is known of the languages; null where too little could be read.</summary>
    public LanguageLibrary? Languages { get; init; }

    /// <summary>What words mean; null where too little could be read.</summary>
    public Lexicon? Lexicon { get; init; }

    /// <summary>Takes a site all the way from its files to its pages.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="stages">Hears how it gets on.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="former">What an earlier build found; null for nothing. The site does not depend on it.</param>
    public static PreparedSite Of(SiteOptions options, IStages stages, CancellationToken cancellation, FormerBuild? former = null) =>
        ToBeMerged(options, stages, cancellation, former).AllMerged(options.Jobs, cancellation);

    /// <summary>Takes a site to its pages, each of its briefings to be merged when somebody asks what is in it: whoever renders them needs no more than a few at a time.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="stages">Hears how it gets on.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="former">What an earlier build found; null for nothing. The site does not depend on it.</param>
    public static PreparedSite ToBeMerged(SiteOptions options, IStages stages, CancellationToken cancellation, FormerBuild? former = null)
    {
        var (opened, found) = OpenedSite.Of(options, new(new(), former: former), stages, cancellation);
        if (opened is not { Merged: var merged })
        {
            return new(null, null, found);
        }

        stages.Begin($"Merging {DiagnosticSummary.Count(merged.Briefings.Length, "briefing")}");
        merged.Prepare(cancellation);
        var composing = Task.Run(() => Composed(opened), CancellationToken.None);
        merged.Learn(options.Jobs, cancellation);
        return composing.GetAwaiter().GetResult();
    }

    /// <summary>The site with every briefing merged, and what merging found wrong.</summary>
    public PreparedSite AllMerged(int jobs, CancellationToken cancellation)
    {
        Merged?.MergeAll(jobs, cancellation);
        return this with { Diagnostics = [.. Diagnostics.Concat(FoundMerging()).Order(Diagnostic.ByPlace)] };
    }

    /// <summary>Takes a site to its pages without merging a briefing before somebody asks for it; what merging would find wrong is not among the diagnostics.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="memory">What is known of the site from before.</param>
    /// <param name="stages">Hears how it gets on.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static PreparedSite Open(SiteOptions options, SiteMemory memory, IStages stages, CancellationToken cancellation)
    {
        var (opened, found) = OpenedSite.Of(options, memory, stages, cancellation);
        return opened?.WithPages() ?? new(null, null, found);
    }

    /// <summary>The site with the words that all of its briefings teach; this very site where it is so already.</summary>
    public PreparedSite Learned(int jobs, CancellationToken cancellation)
    {
        var learned = Merged?.Learned(jobs, cancellation);
        return learned is null || ReferenceEquals(learned, Merged) ? this : this with { Merged = learned, Composition = Composition?.For(learned) };
    }

    /// <summary>What merging found wrong with the briefings that are merged, as grave as the site takes it; in no order.</summary>
    public IEnumerable<Diagnostic> FoundMerging() =>
        Merged is null ? [] : Merged.Input.Settings.Lints.Apply(Merged.Briefings.Where(b => b.IsMerged).SelectMany(b => b.Diagnostics));

    // Nobody waits for the warming up, nor hears of it where a theme is broken.
    private static PreparedSite Composed(OpenedSite opened)
    {
        var site = opened.WithPages();
        _ = Task.Run(() => site.Composition?.WarmUp(), CancellationToken.None);
        return site;
    }
}
