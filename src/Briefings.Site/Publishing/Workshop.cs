using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Site.Publishing;

/// <summary>A file that is written and not yet in its place.</summary>
/// <param name="Written">Where it is.</param>
/// <param name="Path">Where it belongs.</param>
internal sealed record StagedFile(string Written, string Path);

/// <summary>A folder inside the output folder, there only while a publication is under way: it keeps others out, notes
/// which files are about to be ours, and is where files are written before they take their place.</summary>
/// <remarks>A run that is killed leaves it behind; the next run learns from its plan which files are ours, and cleans up.</remarks>
internal sealed class Workshop : IDisposable
{
    private const string Lock = "lock";
    private const string Plan = "plan";

    private readonly string folder;
    private readonly FileStream claim;
    private int files;

    private Workshop(string folder, FileStream claim) => (this.folder, this.claim) = (folder, claim);

    /// <summary>The files that a publication which did not come to its end was about to write.</summary>
    public static ImmutableArray<string> PlanOf(string root)
    {
        var plan = Path.Combine(root, PublishedPath.Workshop, Plan);
        return File.Exists(plan) ? [.. File.ReadLines(plan).Where(path => PublishedPath.Fault(path) is null)] : [];
    }

    /// <summary>Begins a publication.</summary>
    /// <param name="root">The output folder; it is created where it does not exist.</param>
    /// <param name="plan">Every file that is ours or is about to be.</param>
    /// <exception cref="PublishException">Another publication into this folder is under way.</exception>
    public static Workshop Open(string root, IEnumerable<string> plan)
    {
        var inside = Directory.CreateDirectory(Path.Combine(root, PublishedPath.Workshop)).FullName;
        var workshop = new Workshop(inside, Claim(Path.Combine(inside, Lock), root));
        try
        {
            workshop.RemoveTemporaryFiles();
            File.WriteAllLines(workshop.NewFile(out var written), plan);
            File.Move(written, Path.Combine(inside, Plan), overwrite: true);
            return workshop;
        }
        catch
        {
            workshop.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file that is to take its place later.</summary>
    /// <param name="path">Where it belongs.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="mayStay">True where a file of the same path and bytes need not be written again.</param>
    /// <returns>Null where such a file is in place.</returns>
    public StagedFile? Stage(string path, ReadOnlySpan<byte> content, bool mayStay)
    {
        if (mayStay && FileContent.Is(path, content))
        {
            return null;
        }

        File.WriteAllBytes(NewFile(out var written), content);
        return new(written, path);
    }

    /// <summary>Puts a file in its place, whole.</summary>
    public static void Put(StagedFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
        File.Move(file.Written, file.Path, overwrite: true);
    }

    /// <summary>Ends the publication: everything is in its place.</summary>
    public void Finish()
    {
        Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Lets others in. Without <see cref="Finish"/> before, the plan stays for the next run.</summary>
    public void Dispose()
    {
        if (claim.CanWrite)
        {
            RemoveTemporaryFiles();
        }

        claim.Dispose();
    }

    private static FileStream Claim(string path, string root)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new PublishException($"Another run is publishing into {root}. Wait until it is done.", e);
        }
    }

    private string NewFile(out string path) =>
        path = Path.Combine(folder, Interlocked.Increment(ref files).ToString(CultureInfo.InvariantCulture) + ".tmp");

    private void RemoveTemporaryFiles()
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.tmp"))
        {
            File.Delete(file);
        }
    }
}
