using System.Collections.Frozen;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Languages;

/// <summary>The language packs at hand.</summary>
public sealed class LanguageLibrary
{
    private readonly FrozenDictionary<LanguageTag, LanguagePack> packs;

    /// <summary>Collects packs; of two for one language the last counts.</summary>
    public LanguageLibrary(IEnumerable<LanguagePack> packs) =>
        this.packs = packs.GroupBy(p => p.Language).ToFrozenDictionary(g => g.Key, g => g.Last());

    /// <summary>Every pack, by tag.</summary>
    public IEnumerable<LanguagePack> All => packs.Values.OrderBy(p => p.Language);

    /// <summary>The pack of a language, else of its primary language, else an empty one.</summary>
    public LanguagePack For(LanguageTag language) =>
        packs.GetValueOrDefault(language)
        ?? packs.GetValueOrDefault(LanguageTag.Parse(language.Primary))
        ?? new LanguagePack { Language = language };
}
