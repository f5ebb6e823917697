using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Schemas.Forms;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Glossary;

/// <summary>Reads <c>entities/*.yml</c>: one entity a file, or a list of them.</summary>
internal static partial class EntityReader
{
    private static readonly Schema Schema = new("an entity", ["id", "type", "names"], ["aliases", "about", "wikidata"]);

    /// <summary>Reads a file.</summary>
    public static DeclaredItems<Entity> Read(InputFile file, ValueContext context) =>
        DeclaredItems<Entity>.Read(YamlFile.OneOrMany(file, Schema, context), IdKind.Entity, Read);

    private static Entity? Read(MapReader map, string? id)
    {
        var (type, names) = (map.Word<EntityType>("type"), map.Localized("names"));
        var (aliases, about, wikidata) = (Aliases(map), map.Localized("about"), Wikidata(map));
        ReportLong(names.Wordings, map.Where("names"), map.Context.Findings);
        ReportLong(aliases, map.Where("aliases"), map.Context.Findings);
        return id is null || type is null || names.IsEmpty
            ? null
            : new() { Id = id, Type = type.Value, Names = names, Aliases = aliases, About = about, Wikidata = wikidata, At = map.Where("id") };
    }

    private static void ReportLong(IEnumerable<Wording> names, SourceSpan at, Findings findings)
    {
        foreach (var name in names.Where(n => n.Text.Length > InputLimits.NameLength))
        {
            findings.Add(LimitRules.ValueTooLong, at, null, name.Text.Length, InputLimits.NameLength);
        }
    }

    private static ImmutableArray<Wording> Aliases(MapReader map)
    {
        const string Key = "aliases";
        if (map.Node(Key) is not { } node)
        {
            return [];
        }

        if (node is not YamlMap byLanguage)
        {
            return [.. Wordings(map.Context.DefaultLanguage, node, Key, map.Context)];
        }

        return
        [
            .. byLanguage.Entries.SelectMany(e => Values.Language(e.Key, Key, map.Context) is { } language
                ? Wordings(language, e.Value, e.Key.Text, map.Context)
                : []),
        ];
    }

    private static IEnumerable<Wording> Wordings(LanguageTag language, YamlNode node, string key, ValueContext context)
    {
        var items = node is YamlScalar ? [node] : Values.Items(node, key, context);
        return items.Select(i => Values.Text(i, key, context)).OfType<string>().Select(t => new Wording(language, t));
    }

    private static string? Wikidata(MapReader map)
    {
        var item = map.Text("wikidata");
        if (item is null || Item().IsMatch(item))
        {
            return item;
        }

        map.Context.Findings.Add(
            ValueRules.BadCode, map.Where("wikidata"), "Write the item's number alone: Q458.", item, "a Wikidata item");
        return null;
    }

    [GeneratedRegex(WikidataItem.Pattern + @"\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();
}
