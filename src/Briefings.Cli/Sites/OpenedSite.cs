using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Content.History;
using Briefings.Content.Sites;
using Briefings.Content.Themes;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Site.Composition;

namespace Briefings.Cli.Sites;

/// <summary>A site that is read, and whose theme is being compiled: its briefings can be merged meanwhile.</summary>
/// <param name="Merged">The site, of which no briefing is merged yet.</param>
/// <param name="Languages">What is known of the languages.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Found">What is wrong with what was read.</param>
/// <param name="Memory">What is known of the site from before.</param>
internal sealed record OpenedSite(
    MergedSite Merged, LanguageLibrary Languages, Task<CompiledTheme> Theme, ImmutableArray<Diagnostic> Found, SiteMemory Memory)
{
    /// <summary>The history of its files; null where nothing is known of it.</summary>
    public GitHistory? History { get; init; }

    /// <summary>Reads a site.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="memory">What is known of the site from before.</param>
    /// <param name="stages">Hears how it gets on.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The site, or null where too little could be read; and all that is wrong with what was read.</returns>
    public static (OpenedSite? Site, ImmutableArray<Diagnostic> Found) Of(SiteOptions options, SiteMemory memory, IStages stages, CancellationToken cancellation)
    {
        var shown = InputFolder.Shown(options.Input);
        stages.Begin($"Reading {shown}");
        memory.Tools.Begin(options);
        var reading = Task.Run(() => memory.History(() => GitHistory.Read(options.Input, shown, cancellation)), cancellation);
        var read = SiteReader.Read(options.Input, shown, options.IncludesDrafts, options.Jobs, cancellation, memory.Reading);
        if (read.Value is not { } found)
        {
            return (null, read.Diagnostics);
        }

        var history = reading.GetAwaiter().GetResult();
        var input = found with { Settings = Changed(found.Settings, options), History = history?.Files, Digests = memory.Former?.Digests };
        var theme = memory.Tools.Theme(input.Settings.Theme, options);
        var languages = memory.Tools.Languages(input);
        memory.Merging.Believe(memory.Former?.StillTrue(input, languages) ?? KeptSite.Nothing);
        var merged = SiteMerger.Open(input, languages, memory.Tools.Lexicon, memory.Merging);
        ImmutableArray<Diagnostic> wrong = [.. read.Diagnostics, .. PublishedFiles.Check(input, shown, options.TrustsStatic), .. CutShort(history, shown)];
        return (new(merged, languages, theme, wrong, memory) { History = history }, wrong);
    }

    /// <summary>The site with its pages, as soon as the theme is there.</summary>
    public PreparedSite WithPages()
    {
        var (theme, settings) = (Theme.GetAwaiter().GetResult(), Merged.Input.Settings);
        var wrong = Found.Concat(theme.Diagnostics).Concat(theme.Theme is null ? [] : ThemeChecks.MissingStrings(theme.Theme, settings.Languages));
        return new(Merged, Composed(theme), [.. settings.Lints.Apply(wrong).Order(Diagnostic.ByPlace)])
        {
            History = History,
            Reading = Memory.Reading,
            Theme = theme.Theme,
            Languages = Languages,
            Lexicon = Memory.Tools.Lexicon,
        };
    }

    private static IEnumerable<Diagnostic> CutShort(GitHistory? history, string input) =>
        history is { Files: null } ? [HistoryRules.CutShort.At(SourceSpan.Whole(input), "Fetch all of it: `git fetch --unshallow`, or in a workflow `fetch-depth: 0` with actions/checkout.")] : [];

    private static SiteSettings Changed(SiteSettings settings, SiteOptions options) => settings with
    {
        BaseUrl = options.BaseUrl ?? settings.BaseUrl,
        Theme = options.Theme ?? settings.Theme,
    };

    private SitePages? Composed(CompiledTheme theme) => theme is { Theme: { } files, Renderer: { } renderer }
        ? new(Merged, files, renderer, Languages, Memory.Assets(files, Merged.Input.Assets))
        : null;
}
