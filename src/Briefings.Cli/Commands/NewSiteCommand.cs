using System.CommandLine;
using Briefings.Cli.Output;
using Briefings.Cli.Scaffolds;
using Briefings.Model.Texts;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings new site</c>.</summary>
internal static class NewSiteCommand
{
    private const string Description = """
        Starts a site that builds at once: settings, a glossary, a briefing of two articles in two languages, a page
        about the site, a workflow for GitHub, and a handbook for editors. The folder must be new or empty.

        Example:
          briefings new site my-desk --lang fr,it --title "Rassegna" --base-url https://desk.example.org/
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to fill." };
        var languages = new Option<LanguageTag[]>("--lang")
        {
            Description = "The languages of its pages, with commas between; the first is the default.",
            HelpName = "LANG,…",
            CustomParser = LanguageList.Parse,
            DefaultValueFactory = _ => [LanguageTag.Parse("en"), LanguageTag.Parse("fr")],
        };
        var title = new Option<string?>("--title") { Description = "The site's name, the same in every language.", HelpName = "TEXT" };
        var baseUrl = CommonOptions.Address("--base-url", "The address it will be published under; GitHub Pages needs none.");
        var action = new Option<string?>("--action")
        {
            Description = "The action that the workflow for GitHub uses: the repository of this program and a version of it.",
            HelpName = "OWNER/REPOSITORY@VERSION",
        };
        action.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } value && !ActionName.IsValid(value))
            {
                result.AddError($"--action takes OWNER/REPOSITORY@VERSION, not “{value}”.");
            }
        });
        var command = new Command("site", Description) { folder, languages, title, baseUrl, action };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new NewSiteOptions(parsed.GetRequiredValue(folder), [.. parsed.GetRequiredValue(languages)])
            {
                Title = parsed.GetValue(title),
                BaseUrl = parsed.GetValue(baseUrl),
                Action = parsed.GetValue(action),
            };
            return Task.Run(() => NewSiteRun.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }
}
