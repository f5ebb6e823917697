using System.Security.Cryptography;
using System.Text;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;

namespace Briefings.Cli.Caching;

/// <summary>Remembers the last build into each output folder, outside of it. May be deleted at any time.</summary>
/// <param name="folder">Where builds are kept.</param>
/// <param name="options">The build that is asked for.</param>
internal sealed class BuildCache(string folder, BuildOptions options) : IBuildMemory
{
    private const int MostBuilds = 64;
    private const int DigestLength = 64;

    // Another form of what is kept gets another number; what was kept in the former is not looked at again.
    private const string Version = "1";

    private BuildKey? before;

    private string KeptIn => Path.Combine(folder, Digest(Path.GetFullPath(options.Output)) + ".json");

    /// <summary>This user's builds.</summary>
    public static BuildCache OfUser(BuildOptions options) => new(OwnData.Folder("builds", Version), options);

    /// <inheritdoc/>
    public BuildOutcome? Find()
    {
        before = BuildKey.Of(options);
        return before?.Output is not null && Read(KeptIn) is { } text && KeptBuild.TryParse(text) is { } kept && kept.Key == before ? kept.Outcome : null;
    }

    /// <summary>Keeps a build, unless its input was edited meanwhile. Where it cannot be kept, the next build is done as the first one was.</summary>
    public void Keep(BuildOutcome outcome)
    {
        if (BuildKey.Of(options) is not { Output: not null } now || now.Input != before?.Input)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
            var json = new KeptBuild(now, outcome).ToJson();
            WholeFile.Write(KeptIn, Digest(json) + json);
            foreach (var old in new DirectoryInfo(folder).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostBuilds))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is there to save time, no more.
        }
    }

    private static string? Read(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            return text.Length > DigestLength && string.Equals(Digest(text[DigestLength..]), text[..DigestLength], StringComparison.Ordinal) ? text[DigestLength..] : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
