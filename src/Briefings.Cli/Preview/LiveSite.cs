using System.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>The site that a preview shows, and those who wait for it to change. Safe to use from several threads.</summary>
internal sealed class LiveSite
{
    private readonly Lock gate = new();
    private TaskCompletionSource changed = New();

    /// <summary>What is shown now.</summary>
    /// <remarks>Versions start where no earlier preview's are, so that a page that it left open is out of date.</remarks>
    public LiveState Current { get; private set; } = new(Stopwatch.GetTimestamp(), null, "/", []);

    /// <summary>Shows something else from now on.</summary>
    public void Show(Func<LiveState, LiveState> change)
    {
        lock (gate)
        {
            Current = change(Current);
            changed.SetResult();
            changed = New();
        }
    }

    /// <summary>What is shown, as soon as it is something else than was seen.</summary>
    public async Task<LiveState> AfterAsync(LiveState seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (!ReferenceEquals(Current, seen))
                {
                    return Current;
                }

                next = changed.Task;
            }

            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
