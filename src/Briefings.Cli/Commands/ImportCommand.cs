using System.CommandLine;
using Briefings.Cli.Imports;
using Briefings.Cli.Output;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings import</c>.</summary>
internal static class ImportCommand
{
    private const string Description = """
        Turns texts into draft articles: pasted text, Markdown, web pages saved from the browser, or folders of them.

        Of a page it takes the article without what is around it, and its title, author, date, language and address
        from the markup. It drops a body that was pasted twice, a platform's boilerplate and advertising below the
        text, and names words that look damaged. It says what it removed and where each value comes from. An article
        that the site has already, by its address or nearly the same words, is refused; no file is overwritten.
        --force does both.

        Examples:
          briefings import pasted.txt --briefing 2025-05-20-eu-korea-cyber --source gate --published 2025-05-21 --url https://…
          briefings import saved-pages/ --briefing 2025-05-20-eu-korea-cyber --dry-run
          briefings import - --briefing 2025-05-20-eu-korea-cyber --source gate < page.html
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Texts in UTF-8 (.txt, .md), saved pages (.html) or folders of them; - reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var briefing = Id("--briefing", "The briefing that the articles are for.", isRequired: true);
        var source = Id("--source", "The source that published them, where neither their addresses nor their files' names (gate.fr.html) say it.", isRequired: false);
        var language = CommonOptions.Language("--lang", "Their language, where it is not to be found.");
        var published = CommonOptions.Date("--published", "When they were published, whatever the pages say.");
        var url = CommonOptions.Address("--url", "Where the text was published, whatever the page says.");
        var title = new Option<string?>("--title") { Description = "Its headline, whatever the text says.", HelpName = "TEXT" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing; show what would be removed, changed and added." };
        var force = new Option<bool>("--force") { Description = "Replace a file that is there, and import an article that the site has already." };
        var input = CommonOptions.Input();
        var command = new Command("import", Description) { files, briefing, source, language, published, url, title, dryRun, force, input };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new ImportOptions([.. parsed.GetRequiredValue(files)], parsed.GetRequiredValue(input), parsed.GetRequiredValue(briefing)!)
            {
                Source = parsed.GetValue(source),
                Language = parsed.GetValue(language),
                Published = parsed.GetValue(published),
                Url = parsed.GetValue(url),
                Title = parsed.GetValue(title),
                IsDryRun = parsed.GetValue(dryRun),
                Forces = parsed.GetValue(force),
            };
            return Task.Run(() => ImportRun.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }

    private static Option<string?> Id(string name, string description, bool isRequired)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "ID", Required = isRequired };
        option.Validators.Add(result => Ids.Check(result.GetValueOrDefault<string?>(), name, result.AddError));
        return option;
    }
}
