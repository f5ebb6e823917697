using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Yaml;

/// <summary>Reads whole YAML files by a schema.</summary>
internal static class YamlFile
{
    /// <summary>Reads a file that is one map.</summary>
    /// <returns>Null, with a finding, where it cannot be read, is empty, or is no map.</returns>
    public static MapReader? One(InputFile file, Schema schema, ValueContext context) =>
        Root(file, context) is { } root ? MapReader.Open(root, schema, context) : null;

    /// <summary>Reads a file that is a list of maps.</summary>
    public static IReadOnlyList<MapReader> Many(InputFile file, Schema schema, ValueContext context) =>
        Root(file, context) is { } root ? Open(Values.Items(root, file.Name, context), schema, context) : [];

    /// <summary>Reads a file that is one map or a list of them.</summary>
    public static IReadOnlyList<MapReader> OneOrMany(InputFile file, Schema schema, ValueContext context) => Root(file, context) switch
    {
        null => [],
        YamlList list => Open(list.Items, schema, context),
        { } root => Open([root], schema, context),
    };

    /// <summary>Reads a file as it is.</summary>
    /// <returns>Null, with a finding, where it cannot be read or is empty.</returns>
    public static YamlNode? Root(InputFile file, ValueContext context)
    {
        if (TextFile.Read(file, context.Findings) is not { } source)
        {
            return null;
        }

        var before = context.Findings.Count;
        var root = YamlParser.Parse(source, context.Findings);
        if (root is null && context.Findings.Count == before)
        {
            context.Findings.Add(FileRules.EmptyFile, source.SpanAt(0, 1), "Write its keys, or delete the file.");
        }

        return root;
    }

    private static List<MapReader> Open(IEnumerable<YamlNode> nodes, Schema schema, ValueContext context) =>
        [.. nodes.Select(n => MapReader.Open(n, schema, context)).OfType<MapReader>()];
}
