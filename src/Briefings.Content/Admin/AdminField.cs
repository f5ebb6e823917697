using YamlDotNet.Serialization;

namespace Briefings.Content.Admin;

/// <summary>A field of a form, in the words of Decap CMS.</summary>
internal sealed record AdminField
{
    /// <summary>The key that it writes.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called in the form.</summary>
    public required string Label { get; init; }

    /// <summary>How it is edited: <c>string</c>, <c>select</c>, <c>object</c>.</summary>
    public required string Widget { get; init; }

    /// <summary>Whether it has to be filled in.</summary>
    public bool Required { get; init; }

    /// <summary>What it says, below the field.</summary>
    public string? Hint { get; init; }

    /// <summary>What its text has to look like, and what is said where it does not.</summary>
    public IReadOnlyList<string>? Pattern { get; init; }

    /// <summary>The values to choose from.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>What it holds at first.</summary>
    public object? Default { get; init; }

    /// <summary>The kind of number: <c>int</c>.</summary>
    public string? ValueType { get; init; }

    /// <summary>The least number.</summary>
    public int? Min { get; init; }

    /// <summary>The greatest number.</summary>
    public int? Max { get; init; }

    /// <summary>Whether it starts folded.</summary>
    public bool? Collapsed { get; init; }

    /// <summary>Whether each language has its own.</summary>
    [YamlMember(Alias = "i18n")]
    public bool? Translated { get; init; }

    /// <summary>The fields inside it.</summary>
    public IReadOnlyList<AdminField>? Fields { get; init; }
}
