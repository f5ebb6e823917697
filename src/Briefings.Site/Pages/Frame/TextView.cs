using Briefings.Model.Texts;

namespace Briefings.Site.Pages.Frame;

/// <summary>A text as a template shows it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Lang">Their language, where it is not the page's; else null.</param>
/// <param name="Dir">Their direction, where <paramref name="Lang"/> is given.</param>
public sealed record TextView(string Text, string? Lang = null, string? Dir = null)
{
    /// <summary>A text on a page of <paramref name="page"/>.</summary>
    public static TextView Of(Wording wording, LanguageTag page) => Of(wording.Text, wording.Language, page);

    /// <summary>A text in a language, on a page of <paramref name="page"/>.</summary>
    public static TextView Of(string text, LanguageTag language, LanguageTag page) => language == page ? new(text) : new(text, language.Value, Direction(language));

    /// <summary><c>ltr</c> or <c>rtl</c>, by ICU.</summary>
    public static string Direction(LanguageTag language) =>
        language.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>A language by its own name: <c>français</c>, <c>한국어</c>.</summary>
    public static TextView NativeName(LanguageTag language, LanguageTag page) =>
        Of(new(language, language.Culture.NativeName), page);
}

/// <summary>A link as a template shows it.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsCurrent">True where it leads to the page it stands on.</param>
public sealed record LinkView(TextView Label, string Href, bool IsCurrent = false);
