using System.Collections.Immutable;
using Briefings.Model.Glossary;

namespace Briefings.Cli.Scaffolds;

/// <summary>What an entry of the glossary starts with.</summary>
internal static class EntityScaffold
{
    /// <summary>One YAML file.</summary>
    public static ImmutableArray<ScaffoldFile> Files(string id, EntityType type) =>
    [
        new($"entities/{id}.yml", $$"""
            id: {{id}}
            type: {{type.ToString().ToLowerInvariant()}}             # person, organisation, place, group, product, law or event
            names:                         # its name in each language; texts are searched for it
              en: "{{id}}"
            aliases: {}                    # other names it goes by: {en: [EEAS], fr: [SEAE]}
            about: {}                      # who or what it is, in a sentence a language
            # wikidata: Q…                 # its item there

            """),
    ];
}
