using System.Collections.Immutable;
using System.Text;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Content.Sites;
using Briefings.Model.Diagnostics;
using Briefings.Site.Assets;
using Briefings.Site.Composition;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Cli.Tests.Sites;

public class SiteMemoryTests
{
    // Themes and lexicon are made once, since making them takes longer than all else.
    private static readonly SiteTools Tools = new();

    [Fact]
    public void However_a_site_was_edited_its_pages_are_those_of_a_clean_preparation()
    {
        var edits = Gen.Choose(0, 12 * 360).ArrayOf().Resize(8).ToArbitrary();
        Prop.ForAll(edits, (int[] each) =>
        {
            using var site = new EditedSite();
            var (options, memory) = (new SiteOptions(site.Input, 2), new SiteMemory(Tools));
            _ = Remembering(options, memory);
            foreach (var edit in each)
            {
                foreach (var path in site.Do(edit))
                {
                    memory.Reading.Forget(path);
                }

                // Looking at the site in between is what fills the memory with things that may be wrong later.
                _ = Remembering(options, memory);
            }

            return Remembering(options, memory) == Clean(options);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void What_changed_is_also_found_by_looking()
    {
        using var site = new EditedSite();
        var (options, memory) = (new SiteOptions(site.Input, 2), new SiteMemory(Tools));
        _ = Remembering(options, memory);
        foreach (var edit in Enumerable.Range(0, 12))
        {
            site.Do(edit + (12 * 7));
            memory.Reading.ForgetChanged();
            Remembering(options, memory).ShouldBe(Clean(options));
        }
    }

    [Fact]
    public void After_an_edit_no_other_briefing_is_merged_again()
    {
        using var site = new EditedSite();
        site.Do(0);
        site.Do(12);
        site.Do(24);
        var (options, memory) = (new SiteOptions(site.Input, 2), new SiteMemory(Tools));
        var before = Merged(options, memory);
        foreach (var path in site.Do(12 * 9))
        {
            memory.Reading.Forget(path);
        }

        var after = Merged(options, memory);
        after.Length.ShouldBe(3);
        after.Where(b => !before.Any(x => ReferenceEquals(x.Ledger, b.Ledger))).Select(b => b.Briefing.Id).ShouldBe(["quai"]);
    }

    private static ImmutableArray<MergedBriefing> Merged(SiteOptions options, SiteMemory memory)
    {
        var site = Open(options, memory).Merged!;
        site.MergeAll(2, CancellationToken.None);
        return site.Briefings;
    }

    private static PreparedSite Open(SiteOptions options, SiteMemory memory) => PreparedSite.Open(options, memory, new Quiet(), CancellationToken.None);

    private static string Remembering(SiteOptions options, SiteMemory memory)
    {
        var site = Open(options, memory);
        return Show(site.Merged, site.Composition, site.Diagnostics);
    }

    private static string Clean(SiteOptions options)
    {
        var read = SiteReader.Read(options.Input, InputFolder.Shown(options.Input), false, 1, CancellationToken.None);
        if (read.Value is not { } input)
        {
            return Show(null, null, read.Diagnostics);
        }

        var theme = Tools.Theme(input.Settings.Theme, options).Result;
        var languages = Tools.Languages(input);
        var merged = SiteMerger.Merge(input, languages, 1, CancellationToken.None, Tools.Lexicon);
        var missing = Content.Themes.ThemeChecks.MissingStrings(theme.Theme!, input.Settings.Languages);
        return Show(
            merged,
            new(merged, theme.Theme!, theme.Renderer!, languages, AssetCatalog.Of(theme.Theme!, input.Assets)),
            [.. read.Diagnostics, .. theme.Diagnostics, .. missing]);
    }

    private static string Show(MergedSite? merged, SitePages? pages, IEnumerable<Diagnostic> diagnostics)
    {
        var shown = new StringBuilder();
        foreach (var diagnostic in diagnostics.Concat(merged?.Diagnostics ?? []).Order(Diagnostic.ByPlace))
        {
            shown.Append(diagnostic.At).Append(diagnostic.Code).Append(diagnostic.Message).AppendLine(diagnostic.Hint);
        }

        foreach (var page in pages?.All.All ?? [])
        {
            using var bytes = new MemoryStream();
            pages!.Find(page.Route).ShouldNotBeNull().Render(bytes);
            shown.Append(page.Route).AppendLine(Encoding.UTF8.GetString(bytes.ToArray()));
        }

        return shown.ToString();
    }

    private sealed class Quiet : IStages
    {
        public void Begin(string name)
        {
        }

        public void Report(int done, int total)
        {
        }
    }
}
