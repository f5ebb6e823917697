using System.Collections.Immutable;
using Briefings.Content.Languages;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Languages;

/// <summary>The packs of the product, for tests.</summary>
internal static class Packs
{
    public static readonly ImmutableArray<LanguagePack> All = LanguagePacks.LoadAll();

    public static LanguagePack Of(string language) => All.Single(p => p.Language == LanguageTag.Parse(language));
}
