using Briefings.Analysis.Facts.Dates;
using Briefings.Analysis.Facts.Numbers;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts;

/// <summary>The words that finding facts looks for, so that texts are cut where those words begin and end.</summary>
internal static class FactVocabulary
{
    /// <summary>A tokenizer that knows the words of a language's facts.</summary>
    public static Tokenizer Tokenizer(LanguagePack pack)
    {
        var numbers = NumberReader.Vocabulary(pack.Numbers).Concat(pack.Numbers.Ordinals.Select(o => o.Phrase)).ToList();
        var all = numbers
            .Concat(CalendarNames.Vocabulary(pack))
            .Concat(DateGrammar.Vocabulary(pack.Dates))
            .Concat(pack.Dates.Units.Select(u => u.Phrase))
            .Concat(pack.Currencies.SelectMany(c => c.Names.Concat(c.Minor)))
            .Concat(pack.Numbers.Vague.Select(v => v.Phrase))
            .Concat(pack.Numbers.Percent)
            .Concat(AgeReader.Vocabulary(pack.Numbers.Ages))
            .Concat(pack.Dates.YearLeads)
            .ToList();
        return new(pack, all, pack.IsJoined ? all : pack.Numbers.IsCompound ? numbers : []);
    }
}
