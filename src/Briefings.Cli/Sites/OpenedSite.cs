using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
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
        memory.Tools.Begin();
        var read = SiteReader.Read(options.Input, shown, options.IncludesDrafts, options.Jobs, cancellation, memory.Reading);
        if (read.Value is not { } found)
        {
            return (null, read.Diagnostics);
        }

        var input = found with { Settings = Changed(found.Settings, options) };
        var theme = memory.Tools.Theme(input.Settings.Theme, options);
        var languages = memory.Tools.Languages(input);
        var merged = SiteMerger.Open(input, languages, memory.Tools.Lexicon, memory.Merging);
        ImmutableArray<Diagnostic> wrong = [.. read.Diagnostics, .. PublishedFiles.Check(input, shown, options.TrustsStatic)];
        return (new(merged, languages, theme, wrong, memory), wrong);
    }

    /// <summary>The site with its pages, as soon as the theme is there.</summary>
    public PreparedSite WithPages()
    {
        var (theme, settings) = (Theme.GetAwaiter().GetResult(), Merged.Input.Settings);
        var wrong = Found.Concat(theme.Diagnostics).Concat(theme.Theme is null ? [] : ThemeChecks.MissingStrings(theme.Theme, settings.Languages));
        return new(Merged, Composed(theme), [.. settings.Lints.Apply(wrong).Order(Diagnostic.ByPlace)])
        {
            Theme = theme.Theme,
            Languages = Languages,
            Lexicon = Memory.Tools.Lexicon,
        };
    }

    private static SiteSettings Changed(SiteSettings settings, SiteOptions options) => settings with
    {
        BaseUrl = options.BaseUrl ?? settings.BaseUrl,
        Theme = options.Theme ?? settings.Theme,
    };

    private SitePages? Composed(CompiledTheme theme) => theme is { Theme: { } files, Renderer: { } renderer }
        ? new(Merged, files, renderer, Languages, Memory.Assets(files, Merged.Input.Assets))
        : null;
}
