using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Cleaning;

/// <summary>Small packs, as much as cleaning needs.</summary>
internal static class CleaningPacks
{
    public static readonly LanguagePack French = Pack("fr",
        "le la les un une des de du et en que qui dans pour par sur est sont au aux ce cette a ont",
        "voir l'original", "a titre d'information uniquement", "ne fournit aucun conseil") with
    { SpacedSigns = ":;!?" };

    public static readonly LanguagePack Italian = Pack("it",
        "il lo la i gli le un una di del della e che in per con su da al alla sono nel ha hanno", "leggi l'originale");

    public static readonly LanguagePack Spanish = Pack("es",
        "el la los las un una de del y en que por para con su al es son ha han", "ver el original");

    public static readonly LanguagePack Korean = Pack("ko", "그 이 저 것 수 등 및 또는 그리고 하지만");

    public static readonly LanguagePack Arabic = Pack("ar", "في من على إلى عن أن هذا هذه التي الذي");

    public static readonly LanguagePack[] All = [French, Italian, Spanish, Korean, Arabic];

    private static LanguagePack Pack(string language, string stopWords, params string[] boilerplate) => new()
    {
        Language = LanguageTag.Parse(language),
        StopWords = [.. stopWords.Split(' ')],
        Boilerplate = [.. boilerplate],
    };
}
