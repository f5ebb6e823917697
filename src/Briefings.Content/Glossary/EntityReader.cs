using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Content.Glossary;

/// <summary>The entities of a file, and the ids it gives out, also to entities that could not be read.</summary>
/// <param name="Entities">What could be read.</param>
/// <param name="Declarations">Every id.</param>
internal sealed record EntityFile(ImmutableArray<Entity> Entities, ImmutableArray<Declaration> Declarations);

/// <summary>Reads <c>entities/*.yml</c>: one entity a file, or a list of them.</summary>
internal static partial class EntityReader
{
    private static readonly Schema Schema = new("an entity", ["id", "type", "names"], ["aliases", "about", "wikidata"]);

    /// <summary>Reads a file.</summary>
    public static EntityFile Read(InputFile file, ValueContext context)
    {
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        foreach (var map in YamlFile.OneOrMany(file, Schema, context))
        {
            var id = map.Id("id");
            if (id is not null)
            {
                declarations.Add(new(IdKind.Entity, id, map.Where("id")));
            }

            if (Read(map, id) is { } entity)
            {
                entities.Add(entity);
            }
        }

        return new(entities.ToImmutable(), declarations.ToImmutable());
    }

    private static Entity? Read(MapReader map, string? id)
    {
        var (type, names) = (map.Word<EntityType>("type"), map.Localized("names"));
        var (aliases, about, wikidata) = (Aliases(map), map.Localized("about"), Wikidata(map));
        return id is null || type is null || names.IsEmpty
            ? null
            : new() { Id = id, Type = type.Value, Names = names, Aliases = aliases, About = about, Wikidata = wikidata, At = map.Where("id") };
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

    [GeneratedRegex(@"^Q[1-9][0-9]{0,11}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
