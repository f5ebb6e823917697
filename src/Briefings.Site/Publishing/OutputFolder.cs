using System.Collections.Immutable;

namespace Briefings.Site.Publishing;

/// <summary>The folder that a site is published into, with what is known of the files in it.</summary>
/// <param name="Root">The folder.</param>
/// <param name="Known">The files that a former publication, or one that was cut short, put there, by path.</param>
/// <param name="Listed">What its list of them looked like, and held; null where it has none.</param>
internal sealed record OutputFolder(string Root, IReadOnlySet<string> Known, ListOfFiles? Listed)
{
    private static readonly string[] NotCounted = [PublishedPath.Workshop, ".git"];

    /// <summary>Looks at a folder, there or not yet, without changing anything.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="before">Its list when somebody last looked at it: one that is still the same is not read again.</param>
    /// <exception cref="PublishException">It holds files that were not published by this program, or its list of them cannot be read.</exception>
    public static OutputFolder At(string root, ListOfFiles? before = null)
    {
        if (File.Exists(root))
        {
            throw new PublishException($"{root} is a file, so that no site can be published there.");
        }

        // In this order: a run that ends meanwhile puts its list in place before its plan goes.
        var plan = Workshop.PlanOf(root);
        var manifest = Path.Combine(root, PublishedPath.Manifest);
        if (!File.Exists(manifest) && plan.IsEmpty && HasFiles(root))
        {
            throw new PublishException($"{root} has files in it that were not published by this program. Name an empty folder, or empty it yourself.");
        }

        var listed = File.Exists(manifest) ? ListOfFiles.At(manifest, before) : null;
        return new(root, (listed?.Files.Select(f => f.Path) ?? []).Concat(plan).ToHashSet(StringComparer.Ordinal), listed);
    }

    /// <summary>Where a file is on this machine.</summary>
    public string FullPath(string file) => Path.Combine(Root, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>True where its list names all of these files, and no run was cut short: whatever of them is there, the next run takes it for ours.</summary>
    public bool Lists(IReadOnlyCollection<string> files) => Listed is { } list && list.Files.Length == Known.Count && files.All(Known.Contains);

    /// <summary>Makes sure that no file of others is in the way of these, and that no folder on the way is a link to somewhere else.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isLookedAt">True where somebody has just seen that there is no link in the folder.</param>
    /// <exception cref="PublishException">One is.</exception>
    public void MustBeFreeFor(IReadOnlyCollection<string> files, bool isLookedAt)
    {
        string[] others = [.. files.Where(f => !Known.Contains(f) && Path.Exists(FullPath(f)))];
        if (others.Length > 0 && Foreign(others) is { } foreign)
        {
            throw new PublishException($"{FullPath(foreign)} is in the way: it was not published by this program. Move it elsewhere.");
        }

        if (!isLookedAt && Link(files) is { } link)
        {
            throw new PublishException($"{FullPath(link)} is a link to another folder, so that nothing is published into it.");
        }
    }

    private string? Link(IReadOnlyCollection<string> files)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => !Known.Contains(f)).Concat(Known))
        {
            PublishedPath.AddFolders(file, file, folders);
        }

        return folders.Keys.Order(StringComparer.Ordinal).FirstOrDefault(folder => new DirectoryInfo(FullPath(folder)) is { Exists: true, LinkTarget: not null });
    }

    /// <summary>Removes the folder where nothing is in it.</summary>
    public void RemoveIfEmpty()
    {
        if (!Directory.EnumerateFileSystemEntries(Root).Any())
        {
            Directory.Delete(Root);
        }
    }

    /// <summary>Removes those known files that a site no longer has, and the folders that get empty by that.</summary>
    /// <returns>How many files there were.</returns>
    public int RemoveAllBut(IEnumerable<string> files)
    {
        var kept = files.ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var stale in Known.Where(file => !kept.Contains(file) && File.Exists(FullPath(file))).Order(StringComparer.Ordinal))
        {
            File.Delete(FullPath(stale));
            removed++;
            RemoveEmpty(PublishedPath.FoldersOf(stale));
        }

        return removed;
    }

    /// <summary>True for what lies in an output folder beside a site: a repository, a publication under way, and a folder
    /// with a manifest of its own, which another site was published into.</summary>
    public static bool IsOfOthers(string entry) =>
        NotCounted.Contains(Path.GetFileName(entry), StringComparer.Ordinal) || File.Exists(Path.Combine(entry, PublishedPath.Manifest));

    // A name in another case may be ours; so may a folder be that is to become a file.
    private string? Foreign(IEnumerable<string> others)
    {
        var ours = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Known)
        {
            ours[file] = file;
            PublishedPath.AddFolders(file, file, ours);
        }

        return others.FirstOrDefault(file => !ours.ContainsKey(file));
    }

    private static bool HasFiles(string root) =>
        Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any(entry => !IsOfOthers(entry));

    private void RemoveEmpty(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Select(FullPath))
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }
}
