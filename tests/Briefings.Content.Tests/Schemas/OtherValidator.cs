using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Briefings.Content.Schemas;

namespace Briefings.Content.Tests.Schemas;

/// <summary>What Ajv, which is not ours, says of files by our schemas. It runs on Node.js.</summary>
internal static class OtherValidator
{
    private static readonly string Folder = Repository.PathOf("tests/Briefings.Content.Tests/Schemas");

    /// <summary>Validates files; skips the test where Node.js or its packages are not there, but never where CI is set.</summary>
    /// <param name="files">Each with the name of its schema.</param>
    /// <returns>The errors of each file, in the order given.</returns>
    public static async Task<ImmutableArray<(string File, string[] Errors)>> Validate(IEnumerable<(string Schema, string File)> files)
    {
        SkipWithoutNode();
        using var schemas = new TempFolder();
        foreach (var schema in InputSchema.All)
        {
            schemas.Write(schema.FileName, schema.Text());
        }

        var lines = string.Concat(files.Select(f => JsonSerializer.Serialize(new { schema = f.Schema, file = f.File }) + "\n"));
        var output = await Run(schemas.Path, lines);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Result)];
    }

    private static void SkipWithoutNode()
    {
        var isThere = Directory.Exists(Path.Combine(Folder, "node_modules")) && Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Any(p => File.Exists(Path.Combine(p, "node")) || File.Exists(Path.Combine(p, "node.exe")));
        Assert.SkipWhen(
            !isThere && Environment.GetEnvironmentVariable("CI") is not "true",
            "Needs Node.js, and “npm ci” in tests/Briefings.Content.Tests/Schemas.");
    }

    private static async Task<string> Run(string schemas, string input)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var node = Process.Start(new ProcessStartInfo("node", ["validate.mjs", schemas])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        node.ExitCode.ShouldBe(0, await error);
        return await output;
    }

    private static (string File, string[] Errors) Result(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (
            json.RootElement.GetProperty("file").GetString()!,
            [.. json.RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetString()!)]);
    }
}
