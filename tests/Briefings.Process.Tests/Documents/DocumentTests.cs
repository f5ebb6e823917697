using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Documents;

public sealed class DocumentTests
{
    // What a reader has copied from web pages.
    private static readonly (string Name, string Text)[] Pasted =
    [
        ("pasted.txt", Italian),
        ("french.txt", French),
        ("italian.txt", Italian),
    ];

    // Building and testing the repository is what .ci/run does with the very same lines; PackageTests packs and installs.
    private static readonly string[] RunElsewhere =
    [
        "dotnet run -c Release --project src/Briefings.Cli -- build",
        "dotnet test -c Release",
        "dotnet build",
        "dotnet format",
        "dotnet pack src/Briefings.Cli -o packages",
        "dotnet tool install --global --add-source packages Briefings.Cli",
        "dotnet run -c Release --project tests/Briefings.Benchmarks -- --filter '*'",
        "dotnet run -c Release --project tests/Briefings.Benchmarks -- compare /dev/shm/compare 1000 3",
        "dotnet run -c Release --project tests/Briefings.Benchmarks -- site /dev/shm/site 5000",
        "dotnet run -c Release --project tests/Briefings.Benchmarks -- preview /dev/shm/site",
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public async Task The_commands_that_a_document_shows_do_their_work(string document)
    {
        using var folder = new WorkFolder();
        CopySample(folder);
        var markdown = await File.ReadAllTextAsync(Path.Combine(Repository.Root, document), TestContext.Current.CancellationToken);
        foreach (var section in ShownCommands.Of(markdown))
        {
            var here = folder.Path;
            foreach (var command in section.Where(command => !RunElsewhere.Contains(command, StringComparer.Ordinal)))
            {
                here = await Run(command, here);
            }
        }
    }

    [Fact]
    public async Task The_guide_of_five_minutes_ends_with_a_site()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        var guide = ShownCommands.Of(readme).Single(section => section.Any(command => command.StartsWith("briefings new site ", StringComparison.Ordinal)));
        guide[^1].ShouldBe("briefings build --drafts");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public async Task No_command_escapes_the_test_for_want_of_a_mark(string document) =>
        ShownCommands.Unmarked(await File.ReadAllTextAsync(Path.Combine(Repository.Root, document), TestContext.Current.CancellationToken)).ShouldBeEmpty();

    private static async Task<string> Run(string command, string here)
    {
        if (command.StartsWith("cd ", StringComparison.Ordinal))
        {
            return Path.Combine(here, command["cd ".Length..]);
        }

        command.ShouldStartWith("briefings ", customMessage: "Nothing runs this command.");
        foreach (var (name, text) in Pasted.Where(file => command.Contains(file.Name, StringComparison.Ordinal)))
        {
            await File.WriteAllTextAsync(Path.Combine(here, name), text, TestContext.Current.CancellationToken);
        }

        var run = await ProcessRun.Of(new("sh", "-c", $"briefings() {{ dotnet '{Repository.Program}' \"$@\"; }}\n{command}") { Folder = here });
        run.ExitCode.ShouldBe(0, $"{command}\n{run.Out}\n{run.Error}");
        return here;
    }

    private static void CopySample(WorkFolder folder)
    {
        var input = Path.Combine(Repository.Root, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("input", Path.GetRelativePath(input, file)), File.ReadAllText(file));
        }
    }

    private const string Italian = """
        Il traghetto per l'isola riparte in primavera

        Il traghetto elettrico collegherà di nuovo il porto all'isola dal 14 aprile. Il cantiere ha speso 4 milioni di euro.

        La compagnia ha assunto dodici marinai, e i pescatori chiedono corse anche di notte.
        """;

    private const string French = """
        Le bac de l’île reprend la mer au printemps

        Le bac électrique reliera de nouveau le port à l’île à partir du 14 avril. Le chantier a coûté 4 millions d’euros.

        La compagnie a engagé douze marins, et les pêcheurs demandent aussi des traversées de nuit.
        """;
}
