using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Cli.Sites;

/// <summary>The pages of one language, so that several machines can share the work of a site: the parts, put into one folder, are the whole.</summary>
internal static class SitePart
{
    /// <summary>A language's own pages; with those of the site's first language goes all that is of none, such as styles and data.</summary>
    public static PageSet Of(PageSet pages, LanguageTag language, ImmutableArray<LanguageTag> languages) =>
        pages.Where(r => languages.FirstOrDefault(l => IsOf(r, l), languages[0]).Equals(language));

    /// <summary>What is wrong where the site is not in the language that is asked for.</summary>
    public static IEnumerable<Diagnostic> Check(LanguageTag? asked, ImmutableArray<LanguageTag> languages) => asked is { } language && !languages.Contains(language)
        ? [ValueRules.UnknownWord.At(SourceSpan.Whole("--only-lang"), $"Name one of {string.Join(", ", languages)}.", language, "--only-lang")]
        : [];

    private static bool IsOf(Route route, LanguageTag language) => route.File.StartsWith($"{language}/", StringComparison.Ordinal);
}
