using System.Collections.Immutable;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Content.Admin;

namespace Briefings.Cli.Scaffolds;

/// <summary>What <c>new admin</c> was asked for.</summary>
/// <param name="Input">The site's folder.</param>
/// <param name="Repository">The repository on GitHub.</param>
/// <param name="Branch">The branch to edit.</param>
/// <param name="Script">Where the editor's program is loaded from.</param>
/// <param name="Replaces">Whether files that are there are replaced.</param>
internal sealed record AdminOptions(string Input, string Repository, string Branch, string Script, bool Replaces);

/// <summary>Starts the editor in the browser.</summary>
internal static class AdminScaffold
{
    private const string Folder = "static/admin";

    /// <summary>Writes its page and its configuration.</summary>
    public static int Run(AdminOptions options, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(options.Input, streams))
        {
            return ExitCodes.Files;
        }

        if (SiteGlossary.ReadSite(options.Input, cancellation) is not { } site)
        {
            streams.Complain($"too little can be read in {InputFolder.Shown(options.Input)}; “briefings check” tells why.");
            return ExitCodes.InputErrors;
        }

        var admin = new AdminSite(site, options.Repository, options.Branch, PathInRepository(options.Input));
        ImmutableArray<ScaffoldFile> files =
        [
            new($"{Folder}/config.yml", AdminConfiguration.Yaml(admin)),
            new($"{Folder}/index.html", AdminPage.Html(options.Script)),
        ];
        return options.Replaces ? Replace(files, options.Input, streams) : ScaffoldRun.Run(files, options.Input, streams, cancellation);
    }

    private static int Replace(ImmutableArray<ScaffoldFile> files, string input, Streams streams)
    {
        foreach (var file in files)
        {
            var path = $"{InputFolder.Shown(input)}/{file.Path}";
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, file.Text);
            streams.Out.WriteLine(path);
        }

        return ExitCodes.Fine;
    }

    // A path of this machine would mean nothing in the repository.
    private static string PathInRepository(string input) =>
        Path.IsPathRooted(input) ? Path.GetFileName(InputFolder.Shown(input)) : InputFolder.Shown(Path.GetRelativePath(".", input));
}
