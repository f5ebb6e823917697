namespace Briefings.Analysis.Alignment;

/// <summary>The beads that may be part of the alignment, by their left start.</summary>
internal sealed class Candidates : IDisposable
{
    private const int Room = 1024;

    /// <summary>As they gain, or may gain, where texts are told in one order: all that are found, of which few can be part of the best chain.</summary>
    public PooledList<OpenBead> Open { get; } = new(Room);

    /// <summary>As they gain where texts are told in one order: those that can be part of the best chain.</summary>
    public PooledList<BeadCandidate> InOrder { get; } = new(Room);

    /// <summary>As they gain where texts are told freely.</summary>
    public PooledList<BeadCandidate> Freely { get; } = new(Room);

    /// <summary>Those of all shares of the rows, in the order of the shares, which are used up.</summary>
    public static Candidates Joined(Candidates[] shares)
    {
        var all = shares[0];
        foreach (var share in shares.AsSpan(1))
        {
            all.Open.AddRange(share.Open.Items);
            all.Freely.AddRange(share.Freely.Items);
            share.Dispose();
        }

        return all;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Open.Dispose();
        InOrder.Dispose();
        Freely.Dispose();
    }
}
