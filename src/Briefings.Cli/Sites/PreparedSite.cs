using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Content.Languages;
using Briefings.Content.Sites;
using Briefings.Content.Themes;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Themes;
using Briefings.Site.Composition;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Cli.Sites;

/// <summary>A site that is read, merged and made into pages, of which none is rendered yet.</summary>
/// <param name="Merged">The site; null where too little could be read.</param>
/// <param name="Pages">Its pages; none where too little could be read.</param>
/// <param name="Diagnostics">Everything that is wrong, by place.</param>
internal sealed record PreparedSite(MergedSite? Merged, ImmutableArray<Page> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string SettingsFile = "site.yml";

    /// <summary>The theme; null where it could not be read.</summary>
    public Theme? Theme { get; init; }

    /// <summary>What is known of the languages; null where too little could be read.</summary>
    public LanguageLibrary? Languages { get; init; }

    /// <summary>Takes a site all the way from its files to its pages.</summary>
    public static PreparedSite Of(SiteOptions options, IStages stages, CancellationToken cancellation)
    {
        var shown = InputFolder.Shown(options.Input);
        stages.Begin($"Reading {shown}");
        var read = SiteReader.Read(options.Input, shown, options.IncludesDrafts, options.Jobs, cancellation);
        if (read.Value is not { } value)
        {
            return new(null, [], read.Diagnostics);
        }

        var input = value with { Settings = Changed(value.Settings, options) };
        var theme = ReadTheme(input.Settings.Theme, options);
        var languages = new LanguageLibrary(LanguagePacks.Load(
            input.Settings.Languages.Concat(input.Briefings.SelectMany(b => b.Articles).Select(a => a.Language))));
        stages.Begin($"Merging {DiagnosticSummary.Count(input.Briefings.Length, "briefing")}");
        var merged = SiteMerger.Merge(input, languages, options.Jobs, cancellation, Lexicon.Read(LexiconTables.Load()));
        var pages = Compose(merged, theme.Value, languages, out var templates);
        var found = read.Diagnostics.Concat(theme.Diagnostics).Concat(MissingWords(theme.Value, input.Settings)).Concat(merged.Diagnostics).Concat(templates);
        return new(merged, pages, [.. input.Settings.Lints.Apply(found).Order(Diagnostic.ByPlace)]) { Theme = theme.Value, Languages = languages };
    }

    private static SiteSettings Changed(SiteSettings settings, SiteOptions options) => settings with
    {
        BaseUrl = options.BaseUrl ?? settings.BaseUrl,
        Theme = options.Theme ?? settings.Theme,
    };

    private static Content.Reading.ReadResult<Theme> ReadTheme(string name, SiteOptions options) => ThemeReader.Read(
        name,
        ThemeRoots(options.Input),
        SourceSpan.Whole(options.Theme is null ? $"{InputFolder.Shown(options.Input)}/{SettingsFile}" : "--theme"));

    private static ImmutableArray<Diagnostic> MissingWords(Theme? theme, SiteSettings settings) =>
        theme is null ? [] : ThemeChecks.MissingStrings(theme, settings.Languages);

    // A desk's own themes stand beside its input; the program brings the default one along.
    private static string[] ThemeRoots(string input) =>
    [
        .. new[] { Path.GetDirectoryName(Path.GetFullPath(input).TrimEnd(Path.DirectorySeparatorChar)), ".", AppContext.BaseDirectory }
            .OfType<string>()
            .Select(folder => Path.GetFullPath(Path.Combine(folder, "themes")))
            .Distinct(StringComparer.Ordinal)
            .Where(Directory.Exists),
    ];

    private static ImmutableArray<Page> Compose(MergedSite merged, Theme? theme, LanguageLibrary languages, out ImmutableArray<Diagnostic> templates)
    {
        templates = [];
        return theme is null ? [] : SitePages.Of(merged, theme, ThemeRenderer.Compile(theme, out templates), languages);
    }
}
