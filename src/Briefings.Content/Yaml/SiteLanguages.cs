using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.Yaml;

/// <summary>Looks after texts in languages that the site does not have.</summary>
internal static class SiteLanguages
{
    /// <summary>Reports a text that no page would show.</summary>
    public static void Check(LanguageTag language, SourceSpan at, ValueContext context)
    {
        if (!context.Languages.Contains(language))
        {
            var hint = Hints.Known(language.Value, "languages", context.Languages.Select(l => l.Value));
            context.Findings.Add(ValueRules.ForeignLanguage, at, hint, language);
        }
    }
}
