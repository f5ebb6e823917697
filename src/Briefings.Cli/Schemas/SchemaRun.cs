using Briefings.Cli.Output;
using Briefings.Content.Schemas;

namespace Briefings.Cli.Schemas;

/// <summary>What <c>schema</c> makes.</summary>
internal enum SchemaFormat
{
    /// <summary>A JSON Schema for each kind of file.</summary>
    Json,

    /// <summary>The reference of all keys.</summary>
    Markdown,
}

/// <summary>Writes the schemas of the input beside it.</summary>
internal static class SchemaRun
{
    /// <summary>The folder below the input folder that holds them; the input's reader leaves it alone.</summary>
    public const string Folder = ".schemas";

    /// <summary>Writes the schemas that changed, and prints their paths.</summary>
    public static int Write(string input, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(input, streams))
        {
            return ExitCodes.Files;
        }

        Directory.CreateDirectory(Path.Combine(input, Folder));
        var written = 0;
        foreach (var schema in InputSchema.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = $"{InputFolder.Shown(input)}/{Folder}/{schema.FileName}";
            if (WriteIfChanged(path, schema.Text()))
            {
                streams.Out.WriteLine(path);
                written++;
            }
        }

        streams.Error.WriteLine($"{DiagnosticSummary.Count(InputSchema.All.Length, "schema")}, {written} written.");
        return ExitCodes.Fine;
    }

    /// <summary>Prints the reference of all keys, as Markdown.</summary>
    public static int Print(Streams streams)
    {
        streams.Out.Write(InputReference.Markdown());
        return ExitCodes.Fine;
    }

    private static bool WriteIfChanged(string path, string text)
    {
        if (File.Exists(path) && string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal))
        {
            return false;
        }

        WholeFile.Write(path, text);
        return true;
    }
}
