using System.CommandLine;
using Briefings.Cli.Aligning;
using Briefings.Cli.Output;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings align</c>.</summary>
internal static class AlignCommand
{
    private const string Description = """
        Aligns two texts that tell the same in two languages.

        Of a .txt file every line is a segment; of an .md file every sentence of the article is. The languages are
        those of --from and --to, else those that the file names tell (gate.fr.md), else they are detected.

        With --save the alignment of two articles of a briefing is written beside them, to
        alignment.<language>-<language>.yml. Correct it by hand: the build does as it says, and so does this command
        when it prints the alignment of the two.

        Examples:
          briefings align gate.fr.md cryptopolitan.it.md --format tsv
          briefings align gate.fr.md cryptopolitan.it.md --save
        """;

    /// <summary>The command.</summary>
    public static Command Create(Streams streams)
    {
        var left = new Argument<string>("LEFT") { Description = "The text on the left." };
        var right = new Argument<string>("RIGHT") { Description = "The text on the right." };
        var from = CommonOptions.Language("--from", "The language of LEFT.");
        var to = CommonOptions.Language("--to", "The language of RIGHT.");
        var format = new Option<AlignFormat>("--format")
        {
            Description = "beads (default): a line per bead, [left]:[right]:score, from zero. tsv: the texts side by side. "
                + "tmx: a translation memory. json: with what speaks for each bead.",
            HelpName = "beads|tsv|tmx|json",
            CustomParser = result => Names.Parse<AlignFormat>(result, "--format"),
        };
        var input = new Option<string?>("--input") { Description = "A site whose glossary helps.", HelpName = "FOLDER" };
        var save = new Option<bool>("--save") { Description = "Write the alignment beside the two articles instead of printing it." };
        var force = new Option<bool>("--force") { Description = "With --save: replace the alignment of these two articles that is there." };
        var command = new Command("align", Description) { left, right, from, to, format, input, save, force };
        AlignOptions Read(ParseResult parsed) => new(parsed.GetRequiredValue(left), parsed.GetRequiredValue(right), parsed.GetValue(format))
        {
            From = parsed.GetValue(from),
            To = parsed.GetValue(to),
            Input = parsed.GetValue(input),
            Saves = parsed.GetValue(save),
            Replaces = parsed.GetValue(force),
        };
        command.SetAction((parsed, cancellation) =>
        {
            var options = Read(parsed);
            if (options.Saves && AlignmentSave.Refusal(options) is { } refusal)
            {
                streams.Complain(refusal);
                return Task.FromResult(ExitCodes.Usage);
            }

            return Task.Run(() => AlignRun.Run(options, streams, cancellation), cancellation);
        });
        return command;
    }
}
