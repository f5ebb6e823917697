using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>The articles of all briefings, each read once, from which a briefing takes those of others that it shows too.</summary>
internal sealed class ArticleShelf
{
    private readonly Lazy<Dictionary<string, Shelved>> files;

    /// <summary>Takes the articles of folders that are neighbours in <c>briefings/</c>.</summary>
    public ArticleShelf(ImmutableArray<ReadFolder> folders) => files = new(() => folders
        .SelectMany(f => f.Articles.Select(a => new Shelved(f, a, false)).Concat(f.Drafts.Select(a => new Shelved(f, a, true))))
        .ToDictionary(s => Key(s.Home.Folder.Folder.Name, s.Name), StringComparer.Ordinal));

    /// <summary>The folders that lend a briefing its articles of other briefings; null for one that is not there.</summary>
    public ImmutableArray<ReadFolder?> LendersTo(ReadFolder folder, ImmutableArray<ArticlePath> paths) =>
        [.. paths.Select(p => Resolve(folder.Folder.Folder.Name, p.Text) is { } key ? files.Value.GetValueOrDefault(key)?.Home : null)];

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

        if (files.Value.GetValueOrDefault(key) is { } found)
        {
            return found;
        }

        var known = files.Value.Keys.Where(k => !k.StartsWith(folder.Name + "/", StringComparison.Ordinal)).Select(k => "../" + k);
        var isThere = Path.Exists(Path.Combine([folder.FullPath, "..", .. key.Split('/')]));
        findings.Add(isThere ? FileRules.NotAnArticle : FileRules.NoSuchArticle, path.At, Hints.Known(path.Text, "articles", known), path.Text);
        return null;
    }

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

    private static string Key(string folder, string name) => $"{folder}/{name}";

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
