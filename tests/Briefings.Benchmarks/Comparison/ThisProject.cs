namespace Briefings.Benchmarks.Comparison;

/// <summary>This project's program, compiled ahead of time as a release is.</summary>
/// <param name="folder">Where it is published to, and builds.</param>
internal sealed class ThisProject(string folder)
{
    private readonly string program = Path.Combine(folder, "program");

    /// <summary>Publishes it with ReadyToRun. Nothing of that stays in the checkout.</summary>
    /// <param name="checkout">The folder that has the solution in it.</param>
    public void Publish(string checkout)
    {
        var artifacts = Path.Combine(folder, "artifacts");
        MeasuredProcess.Plainly(
            checkout,
            "dotnet",
            "publish",
            "src/Briefings.Cli",
            "-c",
            "Release",
            "--use-current-runtime",
            "--no-self-contained",
            "-p:PublishReadyToRun=true",
            "-p:RestoreLockedMode=false",
            $"-p:NuGetLockFilePath={artifacts}/lock.json",
            "--artifacts-path",
            artifacts,
            "-o",
            program);
    }

    /// <summary>It, for an input.</summary>
    /// <param name="name">What it is called in the table.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="output">The folder to publish into, which is emptied before each build.</param>
    public Contestant For(string name, string input, string output) => new(name, () =>
    {
        Folders.Empty(output);
        return MeasuredProcess.Run(folder, Path.Combine(program, "briefings"), "build", "--input", input, "--output", output, "--no-search");
    });
}
