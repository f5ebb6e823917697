using System.CommandLine;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings check</c>.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Reports everything that build would complain about, and what a desk should look at before it publishes:
        missing translations, links that lead nowhere, claims nobody states. How grave each is taken, site.yml
        says: lints: {BRF0502: off}. Whether a date is still to come depends on the clock.

        Writes nothing, unless --fix is given: then it first puts files in order as far as that needs no judgement
        (order of keys, spaces at line ends, final line break, Unicode NFC), and with --fix-quotes also
        replaces straight quotation marks by those of each text's language. Comments and all else are kept.

        Examples:
          briefings check --format github
          briefings check --format sarif > briefings.sarif
          briefings check --fix --dry-run
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
        var fix = new Option<bool>("--fix") { Description = "Put files in order first." };
        var quotes = new Option<bool>("--fix-quotes") { Description = "As --fix, and replace straight quotation marks." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: show what would change, and change nothing." };
        var theme = CommonOptions.Theme();
        var drafts = CommonOptions.Drafts();
        var trustStatic = CommonOptions.TrustStatic();
        var jobs = CommonOptions.Jobs();
        var strict = CommonOptions.Strict();
        var command = new Command("check", Description) { input, format, fix, quotes, dryRun, theme, drafts, trustStatic, jobs, strict };
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && !result.GetValue(fix) && !result.GetValue(quotes))
            {
                result.AddError("--dry-run shows what --fix would do; give --fix or --fix-quotes along with it.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var site = new SiteOptions(parsed.GetRequiredValue(input), parsed.GetValue(jobs) ?? Environment.ProcessorCount)
            {
                Theme = parsed.GetValue(theme),
                IncludesDrafts = parsed.GetValue(drafts),
                TrustsStatic = parsed.GetValue(trustStatic),
            };
            var fixing = parsed.GetValue(fix) || parsed.GetValue(quotes) ? new FixOptions(parsed.GetValue(quotes), parsed.GetValue(dryRun)) : null;
            var options = new CheckOptions(site, parsed.GetValue(format), parsed.GetValue(strict)) { Fix = fixing };
            return Task.Run(() => SiteCheck.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }
}
