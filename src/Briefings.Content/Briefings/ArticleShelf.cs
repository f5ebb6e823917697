using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>The articles of all briefings, each read once and not before somebody asks for it, from which a briefing takes those of
/// others that it shows too. Safe to use from several threads.</summary>
internal sealed class ArticleShelf
{
    private readonly Dictionary<string, Lazy<ReadFolder>> folders;

    /// <summary>Takes folders that are neighbours in <c>briefings/</c>.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="read">Reads one.</param>
    public ArticleShelf(ImmutableArray<InputFile> folders, Func<InputFile, ReadFolder> read) =>
        this.folders = folders.ToDictionary(f => f.Name, f => new Lazy<ReadFolder>(() => read(f)), StringComparer.Ordinal);

    /// <summary>What one of the folders holds.</summary>
    public ReadFolder Folder(InputFile folder) => folders[folder.Name].Value;

    /// <summary>The folders that lend a briefing its articles of other briefings; null for one that is not there.</summary>
    public ImmutableArray<ReadFolder?> LendersTo(ReadFolder folder, ImmutableArray<ArticlePath> paths) =>
        [.. paths.Select(p => Resolve(folder.Folder.Folder.Name, p.Text) is { } key ? At(key)?.Home : null)];

    /// <summary>A folder with the articles that its <c>briefing.yml</c> adds. A path that leads to none is a finding.</summary>
    /// <remarks>What an added article says of its own briefing's claims and events means nothing elsewhere and is left out.</remarks>
    public ReadFolder AddTo(ReadFolder folder, ImmutableArray<ArticlePath> paths, Findings findings)
    {
        if (paths.IsEmpty)
        {
            return folder;
        }

        if (paths.Length > InputLimits.Articles)
        {
            findings.Add(LimitRules.TooManyEntries, paths[0].At, null, paths.Length, "articles", InputLimits.Articles);
        }

        var added = paths.Take(InputLimits.Articles).Select(p => (Path: p, Found: Find(folder.Folder.Folder, p, findings))).Where(x => x.Found is not null)
            .ToLookup(x => x.Found!.IsLeftOut, x => Shared(x.Found!, x.Path.At));
        return folder with { Articles = [.. folder.Articles, .. added[false]], Drafts = [.. folder.Drafts, .. added[true]] };
    }

    private Shelved? Find(InputFile folder, ArticlePath path, Findings findings)
    {
        if (Resolve(folder.Name, path.Text) is not { } key)
        {
            findings.Add(FileRules.OutsideBriefings, path.At, "Copy the file into the briefing's folder.", path.Text);
            return null;
        }

        if (At(key) is { } found)
        {
            return found;
        }

        var known = folders.Where(f => !string.Equals(f.Key, folder.Name, StringComparison.Ordinal)).SelectMany(f => In(f.Value.Value).Select(s => $"../{f.Key}/{s.Name}"));
        var isThere = Path.Exists(Path.Combine([folder.FullPath, "..", .. key.Split('/')]));
        findings.Add(isThere ? FileRules.NotAnArticle : FileRules.NoSuchArticle, path.At, Hints.Known(path.Text, "articles", known), path.Text);
        return null;
    }

    private Shelved? At(string key) =>
        key.Split('/') is [var folder, var name] && folders.TryGetValue(folder, out var read)
            ? In(read.Value).FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.Ordinal))
            : null;

    private static IEnumerable<Shelved> In(ReadFolder folder) =>
        folder.Articles.Select(a => new Shelved(folder, a, false)).Concat(folder.Drafts.Select(a => new Shelved(folder, a, true)));

    // Where a path from a briefing's folder leads below briefings/; null where it leads out of it.
    private static string? Resolve(string folder, string path)
    {
        if (Path.IsPathRooted(path))
        {
            return null;
        }

        var steps = new List<string> { folder };
        foreach (var step in path.Split('/'))
        {
            if (step is ".." && steps.Count == 0)
            {
                return null;
            }

            if (step is "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private static ReadArticle Shared(Shelved shelved, SourceSpan at) => shelved.Read with
    {
        Article = shelved.Read.Article is { } article
            ? article with { Readings = [], Events = [], Lineage = Lineage(article.Lineage, shelved.Home) }
            : null,
        At = at,
        References = [],
        Findings = new(),
    };

    // An id means an article of the home briefing, so that elsewhere its address stands for it.
    private static Lineage? Lineage(Lineage? lineage, ReadFolder home)
    {
        if (lineage is null || WebAddress.TryParseAbsolute(lineage.Origin) is not null)
        {
            return lineage;
        }

        var origin = home.Articles.Concat(home.Drafts).FirstOrDefault(a => string.Equals(a.Id, lineage.Origin, StringComparison.Ordinal));
        return origin?.Article is { } article ? lineage with { Origin = article.Url.Value } : null;
    }

    /// <summary>An article and where it is at home.</summary>
    /// <param name="Home">The folder that holds its file.</param>
    /// <param name="Read">The article.</param>
    /// <param name="IsLeftOut">True for a draft where none are wanted.</param>
    private sealed record Shelved(ReadFolder Home, ReadArticle Read, bool IsLeftOut)
    {
        /// <summary>The file's name.</summary>
        public string Name => Read.At.File[(Read.At.File.LastIndexOf('/') + 1)..];
    }
}
