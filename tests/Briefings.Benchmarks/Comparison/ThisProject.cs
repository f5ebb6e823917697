namespace Briefings.Benchmarks.Comparison;

/// <summary>This project's program, compiled ahead of time as a release is.</summary>
/// <param name="folder">Where it is published to, and builds.</param>
internal sealed class ThisProject(string folder)
{
    private const string Added = "\n\nLe conseil se réunit jeudi.\n";

    private readonly string program = Path.Combine(folder, "program");

    // What builds keep for the next.
    private string Data => Path.Combine(folder, "data");

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

    /// <summary>Its first build of an input, of which it knows nothing from before.</summary>
    /// <param name="name">What it is called in the table.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="output">The folder to publish into, which is emptied before each build.</param>
    public Contestant For(string name, string input, string output) => new(name, () =>
    {
        Folders.Empty(output);
        Folders.Empty(Data);
        return Build(input, output);
    });

    /// <summary>A build after a first one, with one article edited in between.</summary>
    public Contestant AfterAnEdit(string name, string input, string output) => new(name, () =>
    {
        var article = Directory.EnumerateFiles(input, "*.fr.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var before = File.ReadAllText(article);
        File.WriteAllText(article, before.Replace(Added, "", StringComparison.Ordinal) + (before.EndsWith(Added, StringComparison.Ordinal) ? "" : Added));
        return Build(input, output);
    });

    /// <summary>A build after another one, with nothing changed in between.</summary>
    public Contestant Again(string name, string input, string output) => new(name, () => Build(input, output));

    private Measurement Build(string input, string output) => MeasuredProcess.Run(
        folder, "env", $"XDG_DATA_HOME={Data}", Path.Combine(program, "briefings"), "build", "--input", input, "--output", output, "--no-search");
}
