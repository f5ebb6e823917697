using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>Finds names that are almost the glossary's: misspelt, garbled in translation, or a surname with another ending.</summary>
internal sealed class AlmostNames
{
    private readonly NearNames near;
    private readonly PartNames parts;
    private readonly Surnames surnames;

    /// <summary>Prepares to look for a glossary's names.</summary>
    public AlmostNames(ImmutableArray<Entity> glossary) => (near, parts, surnames) = (new(glossary), new(glossary), new(glossary));

    /// <summary>Those of a paragraph, none overlapping another.</summary>
    /// <param name="paragraph">Index of the paragraph.</param>
    /// <param name="text">Its text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="named">Entities that the briefing names elsewhere; a surname alone counts for these only.</param>
    public IEnumerable<Finding> Find(int paragraph, string text, LanguageTag language, IReadOnlySet<string> named)
    {
        var words = WordedText.Of(text);
        var taken = new List<NearPlace>();
        foreach (var place in near.Places(words).Concat(parts.Places(words, language)).Concat(surnames.Places(words, named)))
        {
            if (taken.TrueForAll(t => place.Start >= t.Start + t.Length || t.Start >= place.Start + place.Length))
            {
                taken.Add(place);
            }
        }

        return taken.OrderBy(p => p.Start).Select(p => Of(paragraph, text, p, language));
    }

    private static Finding Of(int paragraph, string text, NearPlace place, LanguageTag language)
    {
        var (entity, wording) = (place.Name.Entity, place.Name.Wording);
        var isForeign = entity.Type != EntityType.Person && !wording.Language.Primary.Equals(language.Primary, StringComparison.Ordinal);
        var right = entity.Names.Wordings.FirstOrDefault(w => w.Language.Primary.Equals(language.Primary, StringComparison.Ordinal)) ?? wording;
        var words = text.Substring(place.Start, place.Length);
        return new(
            paragraph,
            place.Start,
            place.Length,
            isForeign ? ComparisonRules.GarbledName : ComparisonRules.NearName,
            $"Write “{(isForeign ? right.Text : wording.Text)}”, or make “{words}” an alias of {entity.Id}.",
            [words, wording.Text]);
    }
}
