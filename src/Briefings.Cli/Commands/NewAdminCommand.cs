using System.CommandLine;
using System.Text.RegularExpressions;
using Briefings.Cli.Output;
using Briefings.Cli.Scaffolds;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings new admin</c>.</summary>
internal static partial class NewAdminCommand
{
    private const string Description = """
        Starts an editor in the browser, for people without git: a page and a configuration of Decap CMS with a form for
        each kind of file, in static/admin/, published as /admin/. What they save becomes a pull request.

        The page loads decap-cms.js from beside itself: take it, with the files named *.decap-cms.js and *.wasm, from
        dist/ of the npm package decap-cms. Or name another place with --script. A page with scripts in static/ is published
        by build --trust-static only.

        Example:
          briefings new admin --repo desk/briefings
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var repository = new Option<string>("--repo") { Description = "The repository on GitHub.", HelpName = "OWNER/NAME", Required = true };
        repository.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } text || !Name().IsMatch(text))
            {
                result.AddError("--repo takes an owner and a name, such as desk/briefings.");
            }
        });
        var branch = new Option<string>("--branch") { Description = "The branch that is edited.", HelpName = "NAME", DefaultValueFactory = _ => "main" };
        var script = new Option<string>("--script")
        {
            Description = "Where the page loads Decap CMS from: a file beside it, or an address.",
            HelpName = "URL",
            DefaultValueFactory = _ => "decap-cms.js",
        };
        var force = new Option<bool>("--force") { Description = "Replace the page and the configuration that are there." };
        var input = CommonOptions.Input();
        var command = new Command("admin", Description) { repository, branch, script, force, input };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new AdminOptions(
                parsed.GetRequiredValue(input),
                parsed.GetRequiredValue(repository),
                parsed.GetRequiredValue(branch),
                parsed.GetRequiredValue(script),
                parsed.GetValue(force));
            return Task.Run(() => AdminScaffold.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }

    [GeneratedRegex(@"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Name();
}
