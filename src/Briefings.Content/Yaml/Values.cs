using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content.Reading;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.Yaml;

/// <summary>Reads single values. Each method returns null, with a finding, where the value is not what is asked for;
/// <c>key</c> is what the value is called in messages.</summary>
internal static class Values
{
    /// <summary>A text that is not empty, trimmed and on one line.</summary>
    public static string? Text(YamlNode node, string key, ValueContext context) =>
        Text(node, key, "a text", context) is { } scalar ? OnOneLine(scalar.Text) : null;

    /// <summary>A text per language: a map by language tag, or one text in the site's default language. Empty where nothing could be read.</summary>
    public static LocalizedText Localized(YamlNode node, string key, ValueContext context)
    {
        const string Expected = "a text, or a map of texts by language";
        if (node is not YamlMap map)
        {
            return Text(node, key, Expected, context) is { } plain ? new([new(context.DefaultLanguage, OnOneLine(plain.Text))]) { At = node.At } : LocalizedText.Empty;
        }

        var wordings = new List<Wording>();
        foreach (var entry in map.Entries)
        {
            var text = Text(entry.Value, entry.Key.Text, context);
            if (Language(entry.Key, key, context) is { } language && text is not null)
            {
                wordings.Add(new(language, text));
            }
        }

        return new(wordings) { At = node.At };
    }

    /// <summary>A date or interval as EDTF writes it.</summary>
    public static Edtf? Date(YamlNode node, string key, ValueContext context)
    {
        if (Text(node, key, "a date", context) is not { } scalar)
        {
            return null;
        }

        var date = Edtf.TryParse(scalar.Text.Trim());
        if (date is null)
        {
            context.Findings.Add(ValueRules.BadDate, scalar.At, DateHints.For(scalar.Text.Trim()), scalar.Text.Trim(), DateHints.Why(scalar.Text.Trim()));
        }

        return date;
    }

    /// <summary>A language tag.</summary>
    public static LanguageTag? Language(YamlNode node, string key, ValueContext context)
    {
        if (Text(node, key, "a language tag", context) is not { } scalar)
        {
            return null;
        }

        if (LanguageTag.TryParse(scalar.Text.Trim(), out var tag))
        {
            return tag;
        }

        context.Findings.Add(ValueRules.BadLanguage, scalar.At, LanguageHints.For(scalar.Text.Trim(), context.Languages), scalar.Text.Trim());
        return null;
    }

    /// <summary>An absolute address of the web.</summary>
    public static WebAddress? Address(YamlNode node, string key, ValueContext context)
    {
        if (Text(node, key, "a web address", context) is not { } scalar)
        {
            return null;
        }

        var address = WebAddress.TryParseAbsolute(scalar.Text);
        if (address is null)
        {
            var bare = scalar.Text.Trim();
            var hint = WebAddress.TryParseAbsolute("https://" + bare) is not null && bare.Contains('.', StringComparison.Ordinal) && !bare.Contains(':', StringComparison.Ordinal)
                ? $"Did you mean “https://{bare}”?"
                : "Write the whole address, starting with https:// or http://.";
            context.Findings.Add(ValueRules.BadAddress, scalar.At, hint, bare);
        }

        return address;
    }

    /// <summary>An id.</summary>
    public static string? Id(YamlNode node, string key, ValueContext context)
    {
        if (Text(node, key, "an id", context) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        if (Slug.IsValid(text))
        {
            return text;
        }

        context.Findings.Add(ValueRules.BadId, scalar.At, IdHint(text), text);
        return null;
    }

    /// <summary>True or false, written just so.</summary>
    public static bool? Flag(YamlNode node, string key, ValueContext context)
    {
        const string Expected = TypeHints.TrueOrFalse;
        var scalar = Text(node, key, Expected, context);
        switch (scalar)
        {
            case null: return null;
            case { IsPlain: true, Text: "true" or "True" or "TRUE" }: return true;
            case { IsPlain: true, Text: "false" or "False" or "FALSE" }: return false;
            default: Wrong(node, key, Expected, context); return null;
        }
    }

    /// <summary>A whole number between two bounds, both inclusive.</summary>
    public static int? Number(YamlNode node, string key, int least, int most, ValueContext context)
    {
        const string Expected = TypeHints.Number;
        if (Text(node, key, Expected, context) is not { } scalar)
        {
            return null;
        }

        if (!scalar.IsPlain || !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Wrong(node, key, Expected, context);
            return null;
        }

        if (number < least || number > most)
        {
            context.Findings.Add(ValueRules.OutOfRange, scalar.At, null, key, number, least, most);
            return null;
        }

        return number;
    }

    /// <summary>One of the words of an enumeration, in lower case.</summary>
    public static T? Word<T>(YamlNode node, string key, ValueContext context)
        where T : struct, Enum => Word(node, key, Enum.GetValues<T>(), context);

    /// <summary>One of some words of an enumeration, in lower case.</summary>
    public static T? Word<T>(YamlNode node, string key, IReadOnlyList<T> allowed, ValueContext context)
        where T : struct, Enum
    {
        if (Text(node, key, "one word", context) is not { } scalar)
        {
            return null;
        }

        foreach (var value in allowed)
        {
            if (string.Equals(WordOf(value), scalar.Text.Trim(), StringComparison.Ordinal))
            {
                return value;
            }
        }

        var hint = Hints.Known(scalar.Text, "values", allowed.Select(WordOf));
        context.Findings.Add(ValueRules.UnknownWord, scalar.At, hint, scalar.Text.Trim(), key);
        return null;
    }

    /// <summary>The entries of a list.</summary>
    public static ImmutableArray<YamlNode> Items(YamlNode node, string key, ValueContext context)
    {
        if (node is YamlList list)
        {
            return list.Items;
        }

        Wrong(node, key, TypeHints.List, context);
        return [];
    }

    /// <summary>A map.</summary>
    public static YamlMap? Map(YamlNode node, string key, ValueContext context)
    {
        if (node is YamlMap map)
        {
            return map;
        }

        Wrong(node, key, TypeHints.Map, context);
        return null;
    }

    /// <summary>Reports that a value is something else than expected.</summary>
    public static void Wrong(YamlNode node, string key, string expected, ValueContext context)
    {
        if (node is YamlScalar { IsEmpty: true } or YamlMap { Entries.IsEmpty: true })
        {
            context.Findings.Add(ValueRules.EmptyValue, node.At, "Give it a value, or delete the line if it is optional.", key);
            return;
        }

        context.Findings.Add(ValueRules.WrongType, node.At, TypeHints.For(node, expected), key, expected, Describe(node));
    }

    private static YamlScalar? Text(YamlNode node, string key, string expected, ValueContext context)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            return scalar;
        }

        Wrong(node, key, expected, context);
        return null;
    }

    private static string OnOneLine(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : text.Trim();

    private static string WordOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Describe(YamlNode node) => node switch
    {
        YamlList => "a list",
        YamlMap => "a map",
        YamlScalar { Text.Length: <= 40 } scalar => $"“{scalar.Text}”",
        _ => "a long text",
    };

    private static string IdHint(string text) => Slug.From(text) is { Length: > 0 } near
        ? $"Ids have lower-case letters a to z, digits and single hyphens: “{near}”."
        : "Ids have lower-case letters a to z, digits and single hyphens.";
}
