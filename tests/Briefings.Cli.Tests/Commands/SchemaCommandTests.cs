using Briefings.Cli.Output;

namespace Briefings.Cli.Tests.Commands;

public class SchemaCommandTests
{
    private const string Site = "input/.schemas/site.schema.json";

    [Fact]
    public async Task Schemas_are_written_beside_the_input_and_are_no_part_of_it()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();

        var run = await CommandRun.Of("schema", "--input", input);

        run.ExitCode.ShouldBe(ExitCodes.Fine);
        run.Out.Split('\n').ShouldContain(folder[Site]);
        folder.Read(Site).ShouldStartWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"");
        (await CommandRun.Of("check", "--input", input)).Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_what_changed_is_written()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();
        await CommandRun.Of("schema", "--input", input);
        folder.Write(Site, "{}");

        var run = await CommandRun.Of("schema", "--input", input);

        run.Out.ShouldBe($"{folder[Site]}\n");
        (await CommandRun.Of("schema", "--input", input)).Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_reference_is_printed_and_nothing_written()
    {
        using var folder = new TestFolder();

        var run = await CommandRun.Of("schema", "--format", "markdown", "--input", folder["input"]);

        run.ExitCode.ShouldBe(ExitCodes.Fine);
        run.Out.ShouldContain("| `published` | required; date | When it was published, as precisely as it is known. |");
        Directory.Exists(folder["input"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_left_alone()
    {
        using var folder = new TestFolder();

        (await CommandRun.Of("schema", "--input", folder["nowhere"])).ExitCode.ShouldBe(ExitCodes.Files);
        Directory.Exists(folder["nowhere"]).ShouldBeFalse();
    }
}
