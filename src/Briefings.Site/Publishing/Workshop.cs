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
    private const int Attempts = 100;

    private readonly string folder;
    private readonly FileStream claim;
    private int files;

    private Workshop(string folder, FileStream claim) => (this.folder, this.claim) = (folder, claim);

    /// <summary>The files that a publication which did not come to its end was about to write.</summary>
    public static ImmutableArray<string> PlanOf(string root)
    {
        try
        {
            return [.. File.ReadLines(Path.Combine(root, PublishedPath.Workshop, Plan)).Where(path => PublishedPath.Fault(path) is null)];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    /// <summary>Begins a publication: from here on, no other one changes the folder.</summary>
    /// <param name="root">The output folder; it is created where it does not exist.</param>
    /// <exception cref="PublishException">Another publication into this folder is under way.</exception>
    public static Workshop Open(string root)
    {
        var inside = Path.Combine(root, PublishedPath.Workshop);
        for (var attempt = 1; ; attempt++)
        {
            if (IsMade(inside, attempt < Attempts) && Claimed(Path.Combine(inside, Lock), root, attempt < Attempts) is { } claim)
            {
                var workshop = new Workshop(inside, claim);
                workshop.RemoveTemporaryFiles();
                return workshop;
            }

            if (attempt == Attempts)
            {
                throw new PublishException($"Other runs are publishing into {root}. Wait until they are done.");
            }
        }
    }

    /// <summary>Notes which files are ours or are about to be, for the next run if this one is cut short while it puts them in their places.</summary>
    public void Announce(IEnumerable<string> plan)
    {
        File.WriteAllLines(NewFile(out var written), plan);
        File.Move(written, Path.Combine(folder, Plan), overwrite: true);
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

        using var file = File.OpenHandle(NewFile(out var written), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
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
        File.Delete(Path.Combine(folder, Plan));
        Dispose();
    }

    /// <summary>Lets others in. Without <see cref="Finish"/> before, the plan stays for the next run.</summary>
    public void Dispose()
    {
        if (!claim.CanWrite)
        {
            return;
        }

        RemoveTemporaryFiles();
        claim.Dispose();
        if (!File.Exists(Path.Combine(folder, Plan)))
        {
            RemoveIfEmpty();
        }
    }

    // Where another run removes the folder while it is made, the system takes it for a file that is in the way.
    private static bool IsMade(string folder, bool mayTryAgain)
    {
        try
        {
            return Directory.CreateDirectory(folder).Exists;
        }
        catch (IOException) when (mayTryAgain && !File.Exists(folder))
        {
            return false;
        }
    }

    // The lock goes with the claim, while others are still kept out; so one that is got may be of a file that is gone, and means nothing.
    private static FileStream? Claimed(string path, string root, bool mayTryAgain)
    {
        try
        {
            var got = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            if (File.Exists(path))
            {
                return got;
            }

            got.Dispose();
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new PublishException($"Another run is publishing into {root}. Wait until it is done.", e);
        }
        catch (IOException) when (mayTryAgain)
        {
            // Who had it was done before anybody could look.
            return null;
        }
    }

    private void RemoveIfEmpty()
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // Another run has begun.
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
