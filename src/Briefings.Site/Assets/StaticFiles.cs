using Briefings.Model.Sites;
using Briefings.Site.Routes;

namespace Briefings.Site.Assets;

/// <summary>Files of the input that are published under their own names, since others ask for them by those: a browser's editor, a proof of ownership.</summary>
internal static class StaticFiles
{
    /// <summary>The page that is a file, byte by byte.</summary>
    public static Page Page(Asset file) => new(new(file.Path), output =>
    {
        using var content = File.OpenRead(file.FullPath);
        content.CopyTo(output);
    });
}
