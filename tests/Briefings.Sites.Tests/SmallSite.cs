using Briefings.Cli.Commands;
using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary>A site in a folder of its own that goes away with the test.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("briefings-").FullName;

    public string Input => Path.Combine(folder, "input");

    public string Output => Path.Combine(folder, "output");

    /// <summary>The time that commands see.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True where builds make a search index, which takes Node.js and time.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Writes a file below the site's folder.</summary>
    public SmallSite With(string path, string content)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>Writes an article of a briefing.</summary>
    public SmallSite WithArticle(string briefing, string name, string title, string body, string more = "") => With(
        $"input/briefings/{briefing}/{name}.md",
        $"---\ntitle: {title}\nurl: https://example.org/{name}\npublished: 2025-05-20\n{more}---\n\n{body}\n");

    /// <summary>Runs a command of the program on the site.</summary>
    public async Task<CommandResult> Run(string command, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var streams = new Streams(TextReader.Null, output, error) { Clock = Clock };
        string[] search = command is "build" && !HasSearch ? ["--no-search"] : [];
        var code = await BriefingsCommand.RunAsync([command, "--input", Input, .. search, .. args], streams, TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Builds the site and expects no complaint.</summary>
    public async Task<BuiltSite> Build(params string[] args)
    {
        var result = await Run("build", ["--output", Output, .. args]);
        result.Code.ShouldBe(ExitCodes.Fine, result.Error);
        return new(Output);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>How a command ended and what it said.</summary>
internal sealed record CommandResult(int Code, string Out, string Error);
