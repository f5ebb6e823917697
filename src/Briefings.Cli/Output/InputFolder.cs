namespace Briefings.Cli.Output;

/// <summary>The folder of the site, as it was named on the command line.</summary>
internal static class InputFolder
{
    /// <summary>How it is shown: with forward slashes, and none at the end.</summary>
    public static string Shown(string folder)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        return shown.Length == 0 ? folder : shown;
    }

    /// <summary>False, with a complaint, where there is no such folder.</summary>
    public static bool IsThere(string folder, Streams streams)
    {
        var isThere = Directory.Exists(folder);
        if (!isThere)
        {
            streams.Complain($"there is no folder {folder}. Name the site's folder with --input, or start one with “briefings new site”.");
        }

        return isThere;
    }
}
