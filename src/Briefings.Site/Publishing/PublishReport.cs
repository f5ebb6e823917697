namespace Briefings.Site.Publishing;

/// <summary>What publishing did.</summary>
/// <param name="Written">Files that are new or have changed.</param>
/// <param name="Unchanged">Files that were there already, byte for byte, and were left alone.</param>
/// <param name="Removed">Files of a former publication that the site no longer has.</param>
/// <param name="Bytes">The size of the whole site, written or not.</param>
public sealed record PublishReport(int Written, int Unchanged, int Removed, long Bytes)
{
    /// <summary>What was left in the folder.</summary>
    public Publication Left { get; init; } = Publication.Nothing;
}

/// <summary>How far publishing has come.</summary>
/// <param name="Done">Pages rendered so far.</param>
/// <param name="Total">Pages to render.</param>
public sealed record PublishProgress(int Done, int Total);
