using System.CommandLine;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings check</c>.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Reports everything that build would complain about, and what a desk should look at before it publishes:
        missing translations, links that lead nowhere, claims nobody states. Writes nothing. How grave each is
        taken, site.yml says: lints: {BRF0502: off}. Whether a date is still to come depends on the clock.

        Examples:
          briefings check --format github
          briefings check --format sarif > briefings.sarif
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var input = CommonOptions.Input();
        var format = new Option<CheckFormat>("--format")
        {
            Description = "text (default) for people, github for annotations on a pull request, sarif for code scanning, json for programs.",
            HelpName = "text|github|sarif|json",
            CustomParser = result => Names.Parse<CheckFormat>(result, "--format"),
        };
        var theme = CommonOptions.Theme();
        var drafts = CommonOptions.Drafts();
        var jobs = CommonOptions.Jobs();
        var strict = CommonOptions.Strict();
        var command = new Command("check", Description) { input, format, theme, drafts, jobs, strict };
        command.SetAction((parsed, cancellation) =>
        {
            var site = new SiteOptions(parsed.GetRequiredValue(input), parsed.GetValue(jobs) ?? Environment.ProcessorCount)
            {
                Theme = parsed.GetValue(theme),
                IncludesDrafts = parsed.GetValue(drafts),
            };
            var options = new CheckOptions(site, parsed.GetValue(format), parsed.GetValue(strict));
            return Task.Run(() => SiteCheck.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }
}
