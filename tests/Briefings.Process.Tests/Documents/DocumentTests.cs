using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Documents;

public sealed class DocumentTests
{
    private const string Pasted = "pasted.txt";

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
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public async Task The_commands_that_a_document_shows_do_their_work(string document)
    {
        using var folder = new WorkFolder();
        CopySample(folder);
        var markdown = await File.ReadAllTextAsync(Path.Combine(Repository.Root, document), TestContext.Current.CancellationToken);
        foreach (var block in ShownCommands.Of(markdown))
        {
            var here = folder.Path;
            foreach (var command in block.Where(command => !RunElsewhere.Contains(command, StringComparer.Ordinal)))
            {
                here = await Run(command, here);
            }
        }
    }

    [Fact]
    public async Task The_guide_of_five_minutes_ends_with_a_site()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        var guide = ShownCommands.Of(readme).Single(block => block[0].StartsWith("briefings new site ", StringComparison.Ordinal));
        guide[^1].ShouldBe("briefings build");
    }

    private static async Task<string> Run(string command, string here)
    {
        if (command.StartsWith("cd ", StringComparison.Ordinal))
        {
            return Path.Combine(here, command["cd ".Length..]);
        }

        command.ShouldStartWith("briefings ", customMessage: "Nothing runs this command.");
        if (command.Contains(Pasted, StringComparison.Ordinal))
        {
            await File.WriteAllTextAsync(Path.Combine(here, Pasted), Text, TestContext.Current.CancellationToken);
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

    private const string Text = """
        Le moulin à marée rouvre ses portes

        Le moulin à marée de Kerval tourne de nouveau depuis le 3 mai 2025. Sa réparation a coûté 1,2 million d’euros.

        La maire a accueilli 800 visiteurs le premier jour, et la ville compte sur eux pour la suite.
        """;
}
