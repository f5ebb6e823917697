using System.CommandLine;
using Briefings.Cli.Imports;
using Briefings.Cli.Output;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings import</c>.</summary>
internal static class ImportCommand
{
    private const string Description = """
        Turns a pasted text into a draft article: finds its language and title; drops a body that was pasted twice,
        a platform's boilerplate and advertising below the text; names words that look damaged. Says what it
        removed, also in the draft's front matter. Never overwrites a file.

        Example:
          briefings import pasted.txt --briefing 2025-05-20-eu-korea-cyber --source gate --published 2025-05-21 --url https://…
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "The text, in UTF-8; - reads standard input." };
        var briefing = Id("--briefing", "The briefing that the article is for.");
        var source = Id("--source", "The source that published it.");
        var language = CommonOptions.Language("--lang", "Its language, where it is not to be detected.");
        var published = CommonOptions.Date("--published", "When it was published.");
        var url = CommonOptions.Address("--url", "Where it was published.");
        var title = new Option<string?>("--title") { Description = "Its headline, where it is not to be found in the text.", HelpName = "TEXT" };
        var input = CommonOptions.Input();
        var command = new Command("import", Description) { file, briefing, source, language, published, url, title, input };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new ImportOptions(
                parsed.GetRequiredValue(file), parsed.GetRequiredValue(input), parsed.GetRequiredValue(briefing), parsed.GetRequiredValue(source))
            {
                Language = parsed.GetValue(language),
                Published = parsed.GetValue(published),
                Url = parsed.GetValue(url),
                Title = parsed.GetValue(title),
            };
            return Task.Run(() => ImportRun.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }

    private static Option<string> Id(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "ID", Required = true };
        option.Validators.Add(result => Ids.Check(result.GetValueOrDefault<string>(), name, result.AddError));
        return option;
    }
}
