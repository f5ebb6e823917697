using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>Ids of articles within their briefing: source, a full stop, language.</summary>
internal static class ArticleId
{
    /// <summary>The id of an article.</summary>
    public static string Of(string source, LanguageTag language) => $"{source}.{language}";

    /// <summary>An id as it is meant where an editor writes the language in another case.</summary>
    public static string Canonical(string written)
    {
        var dot = written.LastIndexOf('.');
        return dot > 0 && LanguageTag.TryParse(written[(dot + 1)..], out var language) ? Of(written[..dot], language) : written;
    }
}
