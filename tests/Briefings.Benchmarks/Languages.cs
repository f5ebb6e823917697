using Briefings.Analysis.Languages;
using Briefings.Content.Languages;
using Briefings.Model.Texts;

namespace Briefings.Benchmarks;

/// <summary>The languages that are measured with.</summary>
internal static class Languages
{
    /// <summary>French.</summary>
    public static LanguageTag French { get; } = LanguageTag.Parse("fr");

    /// <summary>Italian.</summary>
    public static LanguageTag Italian { get; } = LanguageTag.Parse("it");

    /// <summary>What is known of both.</summary>
    public static LanguageLibrary Library() => new(LanguagePacks.Load([French, Italian]));
}
