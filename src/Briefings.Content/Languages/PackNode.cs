using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Briefings.Content.Languages;

/// <summary>A node of a language file, read strictly: what has another form than expected is an error that names file and line.</summary>
/// <param name="Node">The node.</param>
/// <param name="File">The file's name, for messages.</param>
/// <param name="Name">What the node is called in messages.</param>
internal sealed record PackNode(YamlNode Node, string File, string Name)
{
    /// <summary>The error that this node is.</summary>
    public InvalidDataException Wrong(string message) =>
        new($"{File}({Node.Start.Line.ToString(CultureInfo.InvariantCulture)},{Node.Start.Column.ToString(CultureInfo.InvariantCulture)}): {Name}: {message}");

    /// <summary>Its entries, each with its key; a key outside <paramref name="known"/> is an error unless nothing is known.</summary>
    public IEnumerable<(string Key, PackNode Value)> Entries(params string[] known)
    {
        if (Node is not YamlMappingNode mapping)
        {
            throw Wrong("has to be a mapping.");
        }

        foreach (var (key, value) in mapping.Children)
        {
            var keyNode = new PackNode(key, File, Name);
            var name = keyNode.Text();
            if (known.Length > 0 && !known.Contains(name, StringComparer.Ordinal))
            {
                throw keyNode.Wrong($"'{name}' is not known; known are {string.Join(", ", known)}.");
            }

            yield return (name, new PackNode(value, File, name));
        }
    }

    /// <summary>Its entries in the order of the file.</summary>
    public IEnumerable<PackNode> Items()
    {
        var (file, name) = (File, Name);
        return Node is YamlSequenceNode sequence ? sequence.Children.Select(n => new PackNode(n, file, name)) : throw Wrong("has to be a list.");
    }

    /// <summary>Its text.</summary>
    public string Text() => Node is YamlScalarNode { Value: { } value } ? value : throw Wrong("has to be a text.");

    /// <summary>Its text, one character.</summary>
    public char Sign() => Text() is [var sign] ? sign : throw Wrong("has to be one character.");

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool Flag() => Text() switch { "true" => true, "false" => false, _ => throw Wrong("has to be true or false.") };

    /// <summary>Words: a line of words set apart by spaces, or a list of phrases.</summary>
    public ImmutableArray<string> Words() => Node is YamlScalarNode
        ? [.. Text().Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)]
        : [.. Items().Select(i => i.Text())];

    /// <summary>Its key read as a number; keys such as <c>1e9</c> and <c>2/3</c> are numbers too.</summary>
    public decimal Number(string key) => key.Split('/') is [var part, var whole] && Parse(whole) != 0 ? Parse(part) / Parse(whole) : Parse(key);

    private decimal Parse(string key) =>
        decimal.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong($"'{key}' is not a number.");
}
