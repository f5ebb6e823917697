using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Yaml;

/// <summary>A value of a YAML file, with where it stands: one of the three below.</summary>
/// <param name="At">Where it starts.</param>
internal abstract record YamlNode(SourceSpan At);

/// <summary>A text, number or other single value; which one is for its reader to say.</summary>
/// <param name="Text">Its characters, in NFC.</param>
/// <param name="IsPlain">True where it is written without quotes.</param>
/// <param name="At">Where it stands.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan At) : YamlNode(At)
{
    /// <summary>True where there is no value: nothing at all, <c>~</c> or <c>null</c> as YAML 1.2 writes them, or quotes around nothing but space.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
/// <param name="Items">Its entries.</param>
/// <param name="At">Where it starts.</param>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan At) : YamlNode(At);

/// <summary>A map.</summary>
/// <param name="Entries">Its keys and values in authored order, no key twice.</param>
/// <param name="At">Where it starts.</param>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan At) : YamlNode(At)
{
    /// <summary>The value of a key; null where there is no such key.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; an empty scalar where there is none.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
