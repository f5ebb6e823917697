using System.Security.Cryptography;
using Briefings.Cli.Output;

namespace Briefings.Cli.Search;

/// <summary>Pagefind with the script that runs it, installed by npm as the lock beside the program says.</summary>
internal static class SearchTool
{
    /// <summary>The script.</summary>
    public const string Script = "index.mjs";

    private const string Lock = "package-lock.json";
    private static readonly string[] Files = [Script, "package.json", Lock];

    /// <summary>The folder it is installed in: <c>briefings/search/</c> and a digest of its files, where this user's programs keep their data.
    /// It is installed where it is not yet there, so once for all sites.</summary>
    /// <exception cref="SearchException">It could not be installed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static string Installed(CancellationToken cancellation)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "Search");
        var folder = OwnData.Folder("search", Digest(own));
        if (!Directory.Exists(folder))
        {
            Install(own, folder, cancellation);
        }

        return folder;
    }

    // Two builds may want it at once: each installs into a folder of its own, and the first to be done puts it in place.
    private static void Install(string own, string folder, CancellationToken cancellation)
    {
        var workshop = Directory.CreateDirectory($"{folder}.{Path.GetRandomFileName()}").FullName;
        try
        {
            foreach (var file in Files)
            {
                File.Copy(Path.Combine(own, file), Path.Combine(workshop, file));
            }

            NodeProcess.Npm(workshop, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cancellation);
            if (!Directory.Exists(folder))
            {
                Directory.Move(workshop, folder);
            }
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another build was faster.
        }
        finally
        {
            if (Directory.Exists(workshop))
            {
                Directory.Delete(workshop, recursive: true);
            }
        }
    }

    private static string Digest(string own)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(own, file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
