using System.CommandLine;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Cli.Statuses;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings status</c>.</summary>
internal static class StatusCommand
{
    private const string Description = """
        Shows how each briefing stands: what it has in each language of the site, what is missing or stale, how many
        independent sources it has, and how many findings of check are open. What is stale is known where the
        input is kept in git.

        With --desk it also publishes that as a page, desk/ below the output folder. No page leads there, and
        search engines are told to pass by; but who publishes the whole output folder publishes it too.

        Example:
          briefings status --json
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var input = CommonOptions.Input();
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var desk = new Option<bool>("--desk") { Description = "Publish the board as a page, too." };
        var output = new Option<string>("--output")
        {
            Description = "With --desk: the folder that the site is published into.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "output",
        };
        var baseUrl = CommonOptions.Address("--base-url", "With --desk: the address the site is published under, instead of site.yml's baseUrl.");
        var theme = CommonOptions.Theme();
        var drafts = CommonOptions.Drafts();
        var jobs = CommonOptions.Jobs();
        var command = new Command("status", Description) { input, json, desk, output, baseUrl, theme, drafts, jobs };
        command.SetAction((parsed, cancellation) =>
        {
            var site = new SiteOptions(parsed.GetRequiredValue(input), parsed.GetValue(jobs) ?? Environment.ProcessorCount)
            {
                BaseUrl = parsed.GetValue(baseUrl) is { } address ? BuildCommand.Folder(address) : null,
                Theme = parsed.GetValue(theme),
                IncludesDrafts = parsed.GetValue(drafts),
            };
            var options = new StatusOptions(site, parsed.GetValue(json), parsed.GetValue(desk) ? parsed.GetRequiredValue(output) : null);
            return Task.Run(() => StatusRun.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }
}
