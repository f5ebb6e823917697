namespace Briefings.Process.Tests.Running;

/// <summary>A new site, built once for all tests of a class, none of which may change it.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly WorkFolder folder = new();

    /// <summary>The folder that holds its input and output.</summary>
    public string Folder => folder.Path;

    public async ValueTask InitializeAsync()
    {
        (await ProcessRun.Briefings(Folder, "new", "site", ".", "--lang", "fr,it")).Exits(0);
        (await ProcessRun.Briefings(Folder, "build")).Exits(0).Out.ShouldContain("1 briefing from 2 articles");
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
