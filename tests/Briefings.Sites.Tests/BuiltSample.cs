namespace Briefings.Sites.Tests;

/// <summary>The sample site, built once for the tests of a class that only look at it.</summary>
public sealed class BuiltSample : IAsyncLifetime
{
    private readonly SmallSite folder = SampleSite.Copy();

    internal BuiltSite Site => new(folder.Output);

    public async ValueTask InitializeAsync() => (await folder.Run("build", "--output", folder.Output)).Code.ShouldBe(0);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
