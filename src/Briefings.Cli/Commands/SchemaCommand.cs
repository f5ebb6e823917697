using System.CommandLine;
using Briefings.Cli.Output;
using Briefings.Cli.Schemas;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings schema</c>.</summary>
internal static class SchemaCommand
{
    private const string Description = """
        Writes a JSON Schema for each kind of file of the input into its folder .schemas/, so that an editor such as
        Visual Studio Code completes and checks keys while you write. Only schemas that changed are written.

        With --format markdown it prints what every key says, and writes nothing.

        Examples:
          briefings schema --input input
          briefings schema --format markdown > keys.md
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var input = CommonOptions.Input();
        var format = new Option<SchemaFormat>("--format")
        {
            Description = "json (default): a JSON Schema for each kind of file. markdown: the reference of all keys.",
            HelpName = "json|markdown",
            CustomParser = result => Names.Parse<SchemaFormat>(result, "--format"),
        };
        var command = new Command("schema", Description) { input, format };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => parsed.GetValue(format) is SchemaFormat.Markdown
                ? SchemaRun.Print(streams)
                : SchemaRun.Write(parsed.GetRequiredValue(input), streams, cancellation),
            cancellation));
        return command;
    }
}
