using System.Collections.Frozen;
using Briefings.Analysis.Certainty;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Comparison;

/// <summary>What is known of a language, made ready for comparing texts. Safe to use from several threads.</summary>
internal sealed class ComparedLanguage(LanguagePack pack)
{
    private readonly Lazy<CertaintyFinder> certainty = new(() => new(pack));

    /// <summary>What is known of it.</summary>
    public LanguagePack Pack => pack;

    /// <summary>Words too common to tell one text from another, folded.</summary>
    public FrozenSet<string> StopWords { get; } = pack.StopWords.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Finds the nouns that stand in for names.</summary>
    public GenericNouns Nouns { get; } = new(pack);

    /// <summary>Finds what hedges or confirms.</summary>
    public CertaintyFinder Certainty => certainty.Value;
}
