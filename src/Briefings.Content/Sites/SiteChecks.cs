using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Content.Sites;

/// <summary>What has to hold between the files of a site.</summary>
internal static class SiteChecks
{
    /// <summary>Finds entities that share a name in a language, whatever its case and accents.</summary>
    public static void CheckNames(ImmutableArray<Entity> entities, Findings findings)
    {
        var firsts = new Dictionary<(LanguageTag, string), Entity>();
        foreach (var entity in entities)
        {
            foreach (var (language, name) in entity.Names.Wordings)
            {
                if (!firsts.TryAdd((language, Folding.Fold(name)), entity))
                {
                    var first = firsts[(language, Folding.Fold(name))];
                    var hint = $"The other is in {Places.Of(first.At)}.";
                    findings.Add(ValueRules.SameName, entity.At, hint, first.Id, entity.Id, name, language);
                }
            }
        }
    }
}
