using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>What an entry of the glossary starts with.</summary>
internal static class EntityScaffold
{
    /// <summary>One YAML file, with a line for its name in each language of the site, of which the first is filled in.</summary>
    public static ImmutableArray<ScaffoldFile> Files(string id, EntityType type, ImmutableArray<LanguageTag> languages) =>
    [
        new($"entities/{id}.yml", $$"""
            id: {{id}}
            type: {{type.ToString().ToLowerInvariant()}}             # person, organisation, place, group, product, law or event
            names:                         # its name in each language; texts are searched for it
              {{string.Join("\n  ", languages.Select((l, i) => i == 0 ? $"{l}: \"{id}\"" : $"# {l}: …"))}}
            aliases: {}                    # other names it goes by: {en: [EEAS], fr: [SEAE]}
            about: {}                      # who or what it is, in a sentence a language
            # wikidata: Q…                 # its item there

            """),
    ];
}
