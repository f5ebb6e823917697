using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Yaml;

/// <summary>Reads lists of languages.</summary>
internal static class LanguageLists
{
    /// <summary>The languages of a list, each once; a repeat is a finding. None where the key is not there.</summary>
    public static ImmutableArray<LanguageTag> Read(MapReader map, string key)
    {
        var languages = ImmutableArray.CreateBuilder<LanguageTag>();
        foreach (var node in map.Items(key))
        {
            if (Values.Language(node, key, map.Context) is not { } language)
            {
                continue;
            }

            if (languages.Contains(language))
            {
                map.Context.Findings.Add(ValueRules.RepeatedValue, node.At, "Delete one of the two.", language, key);
                continue;
            }

            languages.Add(language);
        }

        if (languages.Count > InputLimits.Languages)
        {
            map.Context.Findings.Add(LimitRules.TooManyEntries, map.Where(key), null, languages.Count, key, InputLimits.Languages);
            languages.Count = InputLimits.Languages;
        }

        return languages.ToImmutable();
    }
}
