using Briefings.Cli.Preview;

namespace Briefings.Cli.Tests.Preview;

public class LiveSiteTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_waits_hears_of_the_next_state()
    {
        var live = new LiveSite();
        var waiting = live.AfterAsync(live.Current, Cancellation);
        waiting.IsCompleted.ShouldBeFalse();
        live.Show(s => s with { BasePath = "/x/" });
        (await waiting).BasePath.ShouldBe("/x/");
    }

    [Fact]
    public async Task Whoever_missed_something_hears_at_once()
    {
        var live = new LiveSite();
        var seen = live.Current;
        live.Show(s => s with { Version = 1 });
        live.Show(s => s with { Version = 2 });
        (await live.AfterAsync(seen, Cancellation)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Waiting_can_be_ended()
    {
        var live = new LiveSite();
        using var ended = new CancellationTokenSource();
        var waiting = live.AfterAsync(live.Current, ended.Token);
        await ended.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }
}
