namespace Briefings.Content.Yaml;

/// <summary>Says how a value of a type is written.</summary>
internal static class TypeHints
{
    /// <summary>What a flag should be.</summary>
    public const string TrueOrFalse = "true or false";

    /// <summary>What a number should be.</summary>
    public const string Number = "a whole number";

    /// <summary>What a list should be.</summary>
    public const string List = "a list";

    /// <summary>What a map should be.</summary>
    public const string Map = "a map";

    /// <summary>How to write what is expected in the place of a value; null where the message says it.</summary>
    public static string? For(YamlNode node, string expected) => (expected, node) switch
    {
        (List, YamlScalar { Text.Length: <= 40 } scalar) => $"Write [{scalar.Text}], or each entry on a line of its own after “- ”.",
        (List, _) => "Write each entry on a line of its own after “- ”.",
        (Map, _) => "Write “key: value”, each on a line of its own, or {key: value}.",
        (TrueOrFalse or Number, YamlScalar { IsPlain: false }) => "Write it without quotes.",
        (TrueOrFalse, _) => "Write true or false.",
        _ => null,
    };
}
