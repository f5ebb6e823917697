using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

/// <summary>Each command once, as a process, in a folder with spaces and other scripts in its path.</summary>
public sealed class CommandTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string French = "input/briefings/2025-05-03-tide-mill/harbour-news.fr.md";
    private const string Italian = "input/briefings/2025-05-03-tide-mill/mill-society.it.md";

    // A command that only reads is a line here: what it is told, and what it prints.
    [Theory]
    [InlineData("--version", "0.")]
    [InlineData("check --format json", "[]")]
    [InlineData("inspect " + French, "Kerval")]
    [InlineData("inspect --json " + French, "\"lang")]
    [InlineData("align " + French + " " + Italian + " --format tsv", "1,2 milioni di euro")]
    [InlineData("align " + French + " " + Italian + " --format tmx", "<tmx")]
    [InlineData("new entity --from 2025-05-03-tide-mill", "")]
    public async Task A_command_that_reads_prints_what_it_found_and_changes_nothing(string command, string printed)
    {
        var run = (await ProcessRun.Briefings(site.Folder, command.Split(' '))).Exits(0);

        run.Out.ShouldContain(printed);
        run.Error.ShouldNotContain("briefings:");
    }

    [Theory]
    [InlineData("new site desk", "desk/input/site.yml")]
    [InlineData("new briefing b", "input/briefings/b/briefing.yml")]
    [InlineData("new article b gate --lang fr", "input/briefings/b/gate.fr.md")]
    [InlineData("new entity e", "input/entities/e.yml")]
    [InlineData("new theme t", "./themes/t/theme.yml")]
    [InlineData("import - --briefing b --source s --lang fr", "input/briefings/b/s.fr.md")]
    public async Task A_command_that_writes_prints_the_files_it_wrote(string command, string printed)
    {
        using var folder = new WorkFolder();
        var run = await ProcessRun.Of(new("dotnet", [Repository.Program, .. command.Split(' ')])
        {
            Folder = folder.Path,
            Input = "Un titre\n\nLe moulin à marée tourne de nouveau depuis le mois de mai, et la ville en est heureuse.\n",
        });

        run.Exits(0).Out.ShouldContain(printed);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(file => File.Exists(folder[file]));
    }

    [Fact]
    public async Task A_second_build_writes_nothing() =>
        (await ProcessRun.Briefings(site.Folder, "build")).Exits(0).Out.ShouldContain(" 0 written, ");

    [Theory]
    [InlineData("bulid", 2)]
    [InlineData("check --input nowhere", 3)]
    [InlineData("build --output README.md/below", 3)]
    [InlineData("build --output README.md", 3)]
    [InlineData("inspect nowhere.md", 3)]
    [InlineData("align nowhere.fr.md nowhere.it.md", 3)]
    [InlineData("new entity --from nowhere", 1)]
    public async Task What_goes_wrong_is_a_message_and_an_exit_code(string command, int code)
    {
        var run = (await ProcessRun.Briefings(site.Folder, command.Split(' '))).Exits(code);

        run.Error.ShouldContain("briefings: ");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_as_a_diagnostic() =>
        (await ProcessRun.Briefings(site.Folder, ["import", "nowhere.txt", "--briefing", "b", "--source", "s"])).Exits(3)
            .Error.ShouldStartWith("nowhere.txt: error BRF0102: ");
}
