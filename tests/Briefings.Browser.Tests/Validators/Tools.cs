using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Briefings.Browser.Tests.Validators;

/// <summary>Programs that are not ours and know what is valid. Without them tests are skipped; on continuous integration they fail.</summary>
internal static class Tools
{
    private static readonly string Folder = FolderOfThisFile();

    /// <summary>Runs the Nu Html Checker, which needs Java, and returns its complaints, a line each.</summary>
    public static async Task<string[]> CheckMarkup(params string[] arguments)
    {
        var jar = Path.Combine(Folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        Need("java", "Java (apt-get install default-jre-headless)", jar);
        var (code, _, error) = await Run(new("java", ["-jar", jar, "--format", "gnu", .. arguments]), "");
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return code == 0 ? [] : lines.Length > 0 ? lines : [$"vnu ended with {code}"];
    }

    /// <summary>Runs a script of this folder on Node.js.</summary>
    /// <returns>What it writes, by line.</returns>
    public static async Task<string[]> RunScript(string script, IEnumerable<string> input)
    {
        Need("node", "Node.js", Path.Combine(Folder, "node_modules", "rss-parser"));
        var (code, output, error) = await Run(new("node", [script]) { WorkingDirectory = Folder }, string.Concat(input.Select(i => i + "\n")));
        code.ShouldBe(0, error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Need(string program, string name, string package)
    {
        var isThere = Path.Exists(package) && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
        Assert.SkipWhen(
            !isThere && Environment.GetEnvironmentVariable("CI") is not "true",
            $"Needs {name}, and “npm ci --ignore-scripts” in tests/Briefings.Browser.Tests/Validators.");
    }

    private static async Task<(int Code, string Output, string Error)> Run(ProcessStartInfo start, string input)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        start.UseShellExecute = false;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = start.StandardErrorEncoding = utf8;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
