using Briefings.Cli.Sites;
using Briefings.Content.History;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Caching;

/// <summary>What a build is made from, as a digest, and how what it left looks.</summary>
/// <param name="Input">Of the program, its options, every byte of the input and of the themes, and the commit that the history is told up to.</param>
/// <param name="Output">How what it left looks; null where no whole site is there.</param>
/// <param name="Sources">What <paramref name="Input"/> is made of, but for the history.</param>
internal sealed record BuildKey(string Input, OutputLook? Output, SourceFiles Sources)
{
    /// <summary>Looks at both.</summary>
    /// <param name="options">The build.</param>
    /// <param name="known">What its files held some time ago: what looks as it did then is not read again.</param>
    /// <param name="clock">Tells when this is done; null for the system's.</param>
    /// <param name="after">Finds how the output looks; null to look at it.</param>
    /// <returns>Null where a build cannot be told from another one: a link is in the input, or a folder cannot be read.</returns>
    public static BuildKey? Of(BuildOptions options, IEnumerable<HashedFolder>? known = null, TimeProvider? clock = null, Func<OutputLook?>? after = null)
    {
        try
        {
            var output = Task.Run(after ?? (() => OutputLook.At(options)));
            var history = Task.Run(() => GitHistory.Stamp(Path.GetFullPath(options.Site.Input), CancellationToken.None));
            return SourceFiles.Look(options, known, clock) is { } sources
                ? new(InputOf(sources.Digests, history.GetAwaiter().GetResult()), output.GetAwaiter().GetResult(), sources)
                : null;
        }
        catch (Exception e) when (IsUnreadable(e) || (e is AggregateException several && several.InnerExceptions.All(IsUnreadable)))
        {
            return null;
        }
    }

    private static bool IsUnreadable(Exception error) => error is IOException or UnauthorizedAccessException;

    private static string InputOf(SourceDigests sources, string? history) =>
        Digest.Of([history ?? "", sources.Common, .. sources.Folders.Keys.Order(StringComparer.Ordinal).SelectMany(f => new[] { f, sources.Folders[f] })]);
}
