using Briefings.Model.Texts;

namespace Briefings.Content.Yaml;

/// <summary>Says which language tag was probably meant.</summary>
internal static class LanguageHints
{
    /// <summary>What to write instead.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">The languages of the site.</param>
    public static string For(string text, IReadOnlyCollection<LanguageTag> known)
    {
        var guess = LanguageTag.TryParse(text.Replace('_', '-'), out var tag) ? $"Did you mean “{tag}”? " : "";
        return guess + "Tags look like fr, pt-BR or zh-Hant." + (known.Count == 0 ? "" : $" Languages of the site: {string.Join(", ", known)}.");
    }
}
