namespace Briefings.Cli.Output;

/// <summary>Where this program keeps what it can make again, for this user and all sites.</summary>
internal static class OwnData
{
    /// <summary>The path of a folder there; it need not exist.</summary>
    public static string Folder(params ReadOnlySpan<string> names) => Path.Combine([Root(), "briefings", .. names]);

    private static string Root() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create) is { Length: > 0 } own ? own : Path.GetTempPath();
}
