using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;

namespace Briefings.Cli.Caching;

/// <summary>Remembers the last build into each output folder, outside of it. May be deleted at any time.</summary>
/// <param name="folder">Where builds are kept.</param>
/// <param name="options">The build that is asked for.</param>
/// <param name="words">Where the words that the site teaches are kept.</param>
internal sealed class BuildCache(string folder, BuildOptions options, WordCache words) : IBuildMemory
{
    // Another form of what is kept gets another number; what was kept in the former is not looked at again.
    private const string Version = "2";

    private readonly KeptFile kept = new(folder, Path.GetFullPath(options.Output));
    private BuildKey? before;

    /// <summary>This user's builds.</summary>
    public static BuildCache OfUser(BuildOptions options) => new(OwnData.Folder("builds", Version), options, WordCache.OfUser(options.Site.Input));

    /// <inheritdoc/>
    public BuildOutcome? Find()
    {
        before = BuildKey.Of(options);
        return before?.Output is not null && kept.Read() is { } text && KeptBuild.TryParse(text) is { } build && build.Key == before ? build.Outcome : null;
    }

    /// <summary>Keeps a build, unless its input was edited meanwhile. Where it cannot be kept, the next build is done as the first one was.</summary>
    public void Keep(BuildOutcome outcome, SiteWords taught)
    {
        words.Keep(taught);
        if (BuildKey.Of(options) is { Output: not null } now && now.Input == before?.Input)
        {
            kept.Write(new KeptBuild(now, outcome).ToJson());
        }
    }
}
