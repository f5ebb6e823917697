using System.CommandLine;
using Briefings.Cli.Caching;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings build</c>.</summary>
internal static class BuildCommand
{
    private const string Description = """
        Builds the site and publishes it into a folder.

        Nothing is published where the input has errors. Only files that changed are written; files that the
        site no longer has are removed. A folder that holds anything else is left alone.

        Where nothing has changed since the last build into the same folder, that is found out by a look at every
        file of the input, and nothing is done: the bytes of all files count, and those are read again that the system
        says anything of was changed. Where something has, only those briefings are merged again, and those pages
        rendered, that are made from it. The site is the same as without that; --no-cache does all of it.

        With --only-lang, several machines can share the work of a large site: the parts, each built into a folder
        of its own and put together, are the whole.

        With --changes-from, what is new, other or gone is told page by page, in Markdown: the file is the
        .manifest.json of a former build.

        With --verify, nothing is written: each file of a published folder is compared with what the input
        gives, and what is missing, different or not of this site is listed. The exit code is 1 then.

        The search index is made by Pagefind, which needs Node.js 18 or later; npm installs it at the first build.
        Without Node.js, the build says so, and the search page lists all titles and names instead.

        Examples:
          briefings build --output public --base-url https://desk.example.org/briefings/
          briefings build --changes-from published/.manifest.json --summary changes.md
          briefings build --verify public --base-url https://desk.example.org/briefings/
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var input = CommonOptions.Input();
        var output = new Option<string>("--output")
        {
            Description = "The folder to publish into.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "output",
        };
        var baseUrl = CommonOptions.Address("--base-url", "The address the site is published under, instead of site.yml's baseUrl.");
        var theme = CommonOptions.Theme();
        var drafts = CommonOptions.Drafts();
        var trustStatic = CommonOptions.TrustStatic();
        var noSearch = new Option<bool>("--no-search") { Description = "Make no search index; the search page then lists all titles and names." };
        var onlyLanguage = CommonOptions.Language("--only-lang", "Publish only the pages of this language; those of no language go with the site's first.");
        var jobs = CommonOptions.Jobs();
        var strict = CommonOptions.Strict();
        var changesFrom = new Option<string?>("--changes-from")
        {
            Description = "The .manifest.json of a former build: tell what changed since.",
            HelpName = "FILE",
        };
        var summary = new Option<string?>("--summary") { Description = "Add what was done to this file, in Markdown.", HelpName = "FILE" };
        var noCache = new Option<bool>("--no-cache") { Description = "Use nothing of what the last build into this folder found." };
        var verify = new Option<string?>("--verify") { Description = "Write nothing; say whether this published folder is what the input gives.", HelpName = "FOLDER" };
        var command = new Command("build", Description) { input, output, baseUrl, theme, drafts, trustStatic, noSearch, onlyLanguage, jobs, strict, changesFrom, summary, verify, noCache };
        command.SetAction((parsed, cancellation) =>
        {
            var site = new SiteOptions(parsed.GetRequiredValue(input), parsed.GetValue(jobs) ?? Environment.ProcessorCount)
            {
                BaseUrl = parsed.GetValue(baseUrl) is { } address ? Folder(address) : null,
                Theme = parsed.GetValue(theme),
                IncludesDrafts = parsed.GetValue(drafts),
                TrustsStatic = parsed.GetValue(trustStatic),
            };
            var options = new BuildOptions(site, parsed.GetRequiredValue(output), parsed.GetValue(strict))
            {
                MakesSearch = !parsed.GetValue(noSearch),
                OnlyLanguage = parsed.GetValue(onlyLanguage),
                ChangesFrom = parsed.GetValue(changesFrom),
                Summary = parsed.GetValue(summary),
            };
            var isCached = !parsed.GetValue(noCache);
            return Task.Run(
                () => parsed.GetValue(verify) is { } folder
                    ? SiteVerify.Run(options, folder, streams, cancellation)
                    : SiteBuild.Run(options, isCached ? BuildCache.OfUser(options) : null, streams, cancellation),
                cancellation);
        });
        return command;
    }

    /// <summary>An address that pages can be below.</summary>
    internal static Uri Folder(WebAddress address) => new(address.Value.EndsWith('/') ? address.Value : address.Value + "/");
}
