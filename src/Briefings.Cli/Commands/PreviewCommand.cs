using System.CommandLine;
using System.Globalization;
using Briefings.Cli.Output;
using Briefings.Cli.Preview;
using Briefings.Cli.Sites;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings preview</c>.</summary>
internal static class PreviewCommand
{
    private const string Description = """
        Serves the site on this machine while you edit it.

        Open the address that it prints. Whenever you save a file of the input or of the theme, the open page reloads and
        stays where you are. Mistakes are shown over the last good page until they are mended. Ctrl-C ends it.

        Example:
          briefings preview --drafts
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var input = CommonOptions.Input();
        var port = new Option<int?>("--port")
        {
            Description = $"The port to listen on; 0 for any that is free. Where nothing is said, {PreviewOptions.UsualPort} or the next that is free.",
            HelpName = "PORT",
            CustomParser = result => CommonOptions.Parsed<int?>(
                result,
                "--port",
                text => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
                "a number from 0 to 65535"),
        };
        var theme = CommonOptions.Theme();
        var drafts = CommonOptions.Drafts();
        var trustStatic = CommonOptions.TrustStatic();
        var jobs = CommonOptions.Jobs();
        var command = new Command("preview", Description) { input, port, theme, drafts, trustStatic, jobs };
        command.SetAction((parsed, cancellation) =>
        {
            var site = new SiteOptions(parsed.GetRequiredValue(input), parsed.GetValue(jobs) ?? Environment.ProcessorCount)
            {
                Theme = parsed.GetValue(theme),
                IncludesDrafts = parsed.GetValue(drafts),
                TrustsStatic = parsed.GetValue(trustStatic),
            };
            return Task.Run(() => PreviewRun.RunAsync(new(site, parsed.GetValue(port)), streams, cancellation), cancellation);
        });
        return command;
    }
}
