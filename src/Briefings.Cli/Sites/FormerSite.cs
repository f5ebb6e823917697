using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Reads what was published before, to compare with.</summary>
internal static class FormerSite
{
    /// <summary>The list of a former publication; null, with a complaint, where the file is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Manifest? Read(string file, Streams streams)
    {
        var manifest = Manifest.TryParse(File.ReadAllBytes(file));
        if (manifest is null)
        {
            streams.Complain($"{file} does not list a published site. Name the {Manifest.FileName} of the folder that it was published into.");
        }

        return manifest;
    }
}
