using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Content.Yaml;

/// <summary>Builds nodes from the events of one document.</summary>
/// <param name="source">The file.</param>
/// <param name="offset">Where in it the YAML starts.</param>
/// <param name="findings">Takes what is well-formed YAML but not read here.</param>
internal sealed class YamlTreeBuilder(SourceText source, int offset, Findings findings)
{
    private int values;

    /// <summary>Where the builder stands.</summary>
    public SourceSpan Last { get; private set; } = source.SpanAt(offset, 1);

    /// <summary>Where a stretch of the YAML stands in the file.</summary>
    public SourceSpan SpanOf(Mark start, Mark end) => source.SpanAt(offset + (int)start.Index, Math.Max(1, (int)(end.Index - start.Index)));

    /// <summary>Builds the first document and refuses any other.</summary>
    public YamlNode? Build(IParser parser)
    {
        YamlNode? root = null;
        var documents = 0;
        while (parser.MoveNext())
        {
            Note(parser);
            if (parser.Current is DocumentStart start && ++documents == 2)
            {
                findings.Add(FileRules.YamlFeature, SpanOf(start.Start, start.End), "Keep one document in a file.", "documents after the first");
                return root;
            }

            if (parser.Current is NodeEvent)
            {
                root = Node(parser, 0, out var isTooMuch);
                if (isTooMuch)
                {
                    return null;
                }
            }
        }

        return root;
    }

    private YamlNode Node(IParser parser, int depth, out bool isTooMuch)
    {
        var current = parser.Current!;
        var at = Note(parser);
        isTooMuch = IsTooMuch(current, depth, at);
        if (isTooMuch)
        {
            return new YamlScalar("", true, at);
        }

        RefuseExtras(current, at);
        return current switch
        {
            Scalar scalar => Text(scalar, at),
            SequenceStart => List(parser, depth, at, out isTooMuch),
            MappingStart => Map(parser, depth, at, out isTooMuch),
            _ => new YamlScalar("", true, at),
        };
    }

    private bool IsTooMuch(ParsingEvent current, int depth, SourceSpan at)
    {
        if (depth > InputLimits.YamlDepth && current is not Scalar)
        {
            findings.Add(FileRules.TooDeep, at, null, InputLimits.YamlDepth);
            return true;
        }

        if (++values > InputLimits.YamlValues)
        {
            findings.Add(LimitRules.TooManyValues, at, null, InputLimits.YamlValues);
            return true;
        }

        return false;
    }

    private YamlList List(IParser parser, int depth, SourceSpan at, out bool isTooMuch)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        isTooMuch = false;
        while (!isTooMuch && parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            items.Add(Node(parser, depth + 1, out isTooMuch));
        }

        return new(items.ToImmutable(), at);
    }

    private YamlMap Map(IParser parser, int depth, SourceSpan at, out bool isTooMuch)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        isTooMuch = false;
        while (!isTooMuch && parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key = Node(parser, depth + 1, out isTooMuch);
            if (!isTooMuch && parser.MoveNext() && Node(parser, depth + 1, out isTooMuch) is var value && IsNew(key, lines))
            {
                entries.Add(new((YamlScalar)key, value));
            }
        }

        return new(entries.ToImmutable(), at);
    }

    private bool IsNew(YamlNode key, Dictionary<string, int> lines)
    {
        if (key is not YamlScalar name)
        {
            findings.Add(FileRules.YamlFeature, key.At, "Write a text, a colon and the value.", "keys that are not text");
            return false;
        }

        if (lines.TryAdd(name.Text, name.At.Line))
        {
            return true;
        }

        findings.Add(FileRules.DuplicateKey, name.At, "Keep one of the two.", name.Text, lines[name.Text]);
        return false;
    }

    // Normalised again, since escapes in double quotes can spell out what the file itself does not hold.
    private YamlScalar Text(Scalar scalar, SourceSpan at)
    {
        var text = scalar.Style is ScalarStyle.DoubleQuoted ? TextFile.Clean(scalar.Value) : scalar.Value;
        if (text.Length > InputLimits.ValueLength)
        {
            findings.Add(LimitRules.ValueTooLong, at, null, text.Length, InputLimits.ValueLength);
            text = "";
        }

        return new(text.Replace("\r\n", "\n", StringComparison.Ordinal), scalar.Style is ScalarStyle.Plain, at);
    }

    private void RefuseExtras(ParsingEvent current, SourceSpan at)
    {
        var extra = current switch
        {
            AnchorAlias => "aliases",
            NodeEvent { Anchor.IsEmpty: false } => "anchors",
            NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } => "tags",
            _ => null,
        };
        if (extra is not null)
        {
            findings.Add(FileRules.YamlFeature, at, "Write the value itself in every place.", extra);
        }
    }

    private SourceSpan Note(IParser parser) => Last = SpanOf(parser.Current!.Start, parser.Current.End);
}
