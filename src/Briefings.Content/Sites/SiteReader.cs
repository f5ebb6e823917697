using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Sites;

/// <summary>Reads a whole input folder.</summary>
public static class SiteReader
{
    /// <summary>Reads everything and reports everything that is wrong, whatever else is wrong.</summary>
    /// <param name="inputFolder">The folder.</param>
    /// <param name="displayName">The folder as its editor named it; what places in messages start with.</param>
    /// <param name="includeDrafts">Whether texts that say <c>draft: true</c> are read as if they did not.</param>
    /// <param name="jobs">How many files may be read at a time, at least 1. The result does not depend on it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <param name="memory">What was read of the same folder before; null to read everything. The result does not depend on it, as long as it was told what changed.</param>
    /// <returns>No site, with the reason, where there is no folder, or neither a setting nor a text that says what language the site is in.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ReadResult<SiteInput> Read(string inputFolder, string displayName, bool includeDrafts, int jobs, CancellationToken cancellation, ReadMemory? memory = null)
    {
        var findings = new Findings();
        var root = InputFile.Named(inputFolder, displayName);
        memory ??= new();
        memory.Open(root, includeDrafts);
        var folder = memory.List(root, findings);
        var opened = folder.Settings is { } file ? SettingsReader.Open(file, findings) : null;
        var declared = opened is null ? [] : SettingsReader.Languages(opened);
        var parallel = new Parallelism(jobs, cancellation);
        ReadArticle Article(InputFile f) => memory.Articles.Get(f, declared, () => ArticleReader.Read(f, declared));
        ReadFolder Folder(InputFile f) => memory.Folders.Get(
            f, declared, () => BriefingReader.ReadArticles(f, folder.Root.FullPath, declared, includeDrafts, Article));
        var shelf = new ArticleShelf(folder.Briefings, Folder);
        var languages = declared.IsEmpty ? LanguagesOf(parallel.Select(folder.Briefings, shelf.Folder)) : declared;
        if (languages.IsEmpty)
        {
            ReportNothing(folder, opened, [.. folder.Briefings.Select(shelf.Folder)], findings);
            return findings.With<SiteInput>(null);
        }

        var settings = opened is null ? SettingsReader.Defaults(languages) : SettingsReader.Read(opened, languages);
        var briefings = parallel.Select(folder.Briefings, f => (declared.IsEmpty ? null : memory.Kept.Find(f)) ?? memory.Briefings.Get(shelf.Folder(f), shelf, languages));
        return findings.With(new SiteAssembler(folder, settings, findings, memory).Assemble(briefings, parallel));
    }

    // Without site.yml: most articles first.
    private static ImmutableArray<LanguageTag> LanguagesOf(ImmutableArray<ReadFolder> folders) =>
    [
        .. folders.SelectMany(f => f.Articles).Select(a => a.Language).OfType<LanguageTag>()
            .CountBy(l => l).OrderByDescending(l => l.Value).ThenBy(l => l.Key).Select(l => l.Key),
    ];

    private static void ReportNothing(SiteFolder folder, MapReader? opened, ImmutableArray<ReadFolder> read, Findings findings)
    {
        foreach (var found in read.SelectMany(f => f.Articles.Select(a => a.Findings).Prepend(f.Findings)))
        {
            findings.AddAll(found);
        }

        if (opened is not null && opened.Node("languages") is null)
        {
            findings.Add(ValueRules.MissingKey, opened.At, "Add “languages: [fr, it]”, or articles in the languages of the site.", "languages", "site.yml");
        }
        else if (!findings.HasErrors)
        {
            findings.Add(FileRules.NothingToRead, SourceSpan.Whole(folder.Root.DisplayPath), "Name another folder with --input, or start with “briefings new briefing”.");
        }
    }
}
