using System.CommandLine;
using Briefings.Cli.Inspection;
using Briefings.Cli.Output;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings inspect</c>.</summary>
internal static class InspectCommand
{
    private const string Description = """
        Shows what the tool sees in an article: its segments, the entities they name, the facts they state with
        dates resolved, what looks odd, and, of an article in a briefing's folder, the dates that no event covers.

        With --jsonl it reads lines such as {"id":"1","lang":"fr","published":"2025-05-20","text":"…"} from standard
        input and writes the facts of each as a line.

        Examples:
          briefings inspect input/briefings/2025-05-20-eu-korea-cyber/gate.fr.md
          briefings inspect --jsonl < articles.jsonl > facts.jsonl
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var file = new Argument<string?>("FILE") { Description = "The article.", Arity = ArgumentArity.ZeroOrOne };
        var input = CommonOptions.Input();
        input.Description = "The site whose glossary to use; it need not exist.";
        var language = CommonOptions.Language("--lang", "The article's language, where neither its name nor its front matter says it.");
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var lines = new Option<bool>("--jsonl") { Description = "Read articles from standard input and print their facts, a line of JSON each." };
        var command = new Command("inspect", Description) { file, input, language, json, lines };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null != result.GetValue(lines))
            {
                result.AddError("Name one FILE to inspect, or give --jsonl and write articles to standard input.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var folder = parsed.GetRequiredValue(input);
            return Task.Run(
                () => parsed.GetValue(file) is { } path
                    ? ArticleInspection.Run(new(path, folder, parsed.GetValue(language), parsed.GetValue(json)), streams, cancellation)
                    : LineInspection.Run(folder, streams, cancellation),
                cancellation);
        });
        return command;
    }
}
