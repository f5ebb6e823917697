using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model.Languages;

namespace Briefings.Content.Languages;

/// <summary>Reads how a language says that something is certain or not.</summary>
internal static class CertaintyRulesReader
{
    public static CertaintyRules Read(PackNode node)
    {
        var rules = CertaintyRules.None;
        foreach (var (key, value) in node.Entries("classes", "hedges", "confirms", "negations", "conditions", "modals"))
        {
            rules = key switch
            {
                "classes" => rules with { Classes = value.Entries().ToImmutableSortedDictionary(e => e.Key, e => e.Value.Words(), StringComparer.Ordinal) },
                "hedges" => rules with { Hedges = value.Words() },
                "confirms" => rules with { Confirms = value.Words() },
                "negations" => rules with { Negations = value.Words() },
                "conditions" => rules with { Conditions = value.Words() },
                _ => rules with { Modals = value.Words() },
            };
        }

        CheckSlots(rules, node);
        return rules;
    }

    private static void CheckSlots(CertaintyRules rules, PackNode node)
    {
        var slots = rules.Hedges.Concat(rules.Confirms).Concat(rules.Negations).Concat(rules.Conditions).Concat(rules.Modals)
            .SelectMany(p => p.Split(' ')).Where(w => w.StartsWith('{')).Select(w => w.Trim('{', '}'));
        if (slots.FirstOrDefault(s => !rules.Classes.ContainsKey(s) && !int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out _)) is { } unknown)
        {
            throw node.Wrong($"'{{{unknown}}}' is no class and no number of words.");
        }
    }
}
