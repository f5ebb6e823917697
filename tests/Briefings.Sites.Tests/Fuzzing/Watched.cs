using System.Diagnostics;

namespace Briefings.Sites.Tests.Fuzzing;

/// <summary>Does a thing again and again, and fails where one time takes so long that it looks like for ever.</summary>
internal static class Watched
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Runs the work, which says before each case what it begins.</summary>
    public static async Task Run(Action<Action<string>> work)
    {
        var (doing, since) = ("nothing", Stopwatch.GetTimestamp());
        var all = Task.Factory.StartNew(
            () => work(what =>
            {
                Volatile.Write(ref doing, what);
                Volatile.Write(ref since, Stopwatch.GetTimestamp());
            }),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        while (await Task.WhenAny(all, Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken)) != all)
        {
            Stopwatch.GetElapsedTime(Volatile.Read(ref since)).ShouldBeLessThan(Longest, Volatile.Read(ref doing));
        }

        await all;
    }
}
