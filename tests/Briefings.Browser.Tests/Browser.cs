using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Briefings.Browser.Tests.Browser))]

namespace Briefings.Browser.Tests;

/// <summary>The Chromium of this system, started once for all tests. Where there is none, tests that ask for a page are skipped; on
/// continuous integration they fail.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly string[] Arguments =
    [
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-dev-shm-usage", "--disable-sync", "--no-first-run",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    private static bool IsContinuousIntegration => Environment.GetEnvironmentVariable("CI") is "true";

    /// <summary>A new page that shares nothing with others. It goes away with the browser at the latest.</summary>
    public async Task<IPage> NewPage(BrowserNewPageOptions? options = null)
    {
        if (browser is null)
        {
            Assert.Skip("There is no Chromium on this system. Install it (apt-get install chromium) to run the tests in a browser.");
        }

        return await browser.NewPageAsync(options);
    }

    public async ValueTask InitializeAsync()
    {
        if (Find() is { } executable)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = [.. Arguments, .. ForRoot()] });
        }
        else if (IsContinuousIntegration)
        {
            throw new InvalidOperationException("There is no Chromium on this system, and CI is true: the tests in a browser would all be skipped.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    // Chromium's sandbox does not start for root.
    private static string[] ForRoot() => Environment.UserName is "root" ? ["--no-sandbox"] : [];
}
