using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Model.Texts;

/// <summary>A text together with the language it is in.</summary>
/// <param name="Language">The language of <paramref name="Text"/>.</param>
/// <param name="Text">The words themselves.</param>
public sealed record Wording(LanguageTag Language, string Text);

/// <summary>One text in several languages, in the order they were written.</summary>
public sealed class LocalizedText
{
    /// <summary>A text in no language.</summary>
    public static readonly LocalizedText Empty = new([]);

    /// <summary>Collects wordings; of two in one language the first counts.</summary>
    public LocalizedText(IEnumerable<Wording> wordings) => Wordings = [.. wordings.DistinctBy(w => w.Language)];

    /// <summary>Every wording, in authored order, one a language.</summary>
    public ImmutableArray<Wording> Wordings { get; }

    /// <summary>Where it stands; null where nobody wrote it.</summary>
    public SourceSpan? At { get; init; }

    /// <summary>True where there is no wording at all.</summary>
    public bool IsEmpty => Wordings.IsEmpty;

    /// <summary>The text in just this language, or null.</summary>
    public string? this[LanguageTag language] => In(language)?.Text;

    /// <summary>The wording to show a reader of <paramref name="wanted"/>: that language, else the first of
    /// <paramref name="fallbacks"/> there is, else the first written; null where there is none.</summary>
    public Wording? Best(LanguageTag wanted, IEnumerable<LanguageTag> fallbacks)
    {
        if (In(wanted) is { } own)
        {
            return own;
        }

        foreach (var language in fallbacks)
        {
            if (In(language) is { } fallback)
            {
                return fallback;
            }
        }

        return Wordings.IsEmpty ? null : Wordings[0];
    }

    private Wording? In(LanguageTag language)
    {
        foreach (var wording in Wordings)
        {
            if (wording.Language == language)
            {
                return wording;
            }
        }

        return null;
    }
}
