using System.Diagnostics;
using SystemProcess = System.Diagnostics.Process;

namespace Briefings.Process.Tests.Running;

/// <summary>What a child process did.</summary>
internal sealed record ProcessRun(int ExitCode, string Out, string Error)
{
    private static readonly string[] Unset = ["CI", "NO_COLOR", "GITHUB_ACTIONS"];

    /// <summary>Runs the program in a folder.</summary>
    public static Task<ProcessRun> Briefings(string folder, params string[] args) => Of(new("dotnet", [Repository.Program, .. args]) { Folder = folder });

    /// <summary>Runs any program to its end.</summary>
    public static async Task<ProcessRun> Of(Started what)
    {
        using var process = Start(what);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(what.Input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program, with nothing in its surroundings that changes what is printed.</summary>
    public static SystemProcess Start(Started what)
    {
        var start = new ProcessStartInfo(what.Program, what.Args)
        {
            WorkingDirectory = what.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in Unset)
        {
            start.Environment.Remove(name);
        }

        start.Environment["TERM"] = "xterm-256color";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in what.Environment)
        {
            start.Environment[name] = value;
        }

        return SystemProcess.Start(start) ?? throw new InvalidOperationException($"{what.Program} did not start.");
    }

    /// <summary>Fails with all that was printed unless the exit code is the one that is expected.</summary>
    public ProcessRun Exits(int code)
    {
        ExitCode.ShouldBe(code, $"{Out}\n{Error}");
        return this;
    }
}

/// <summary>A program to start.</summary>
/// <param name="Program">Its name.</param>
/// <param name="Args">Its arguments.</param>
internal sealed record Started(string Program, params string[] Args)
{
    /// <summary>Where it runs.</summary>
    public string Folder { get; init; } = Repository.Root;

    /// <summary>What it reads.</summary>
    public string Input { get; init; } = "";

    /// <summary>What is set in its surroundings.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
