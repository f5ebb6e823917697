using System.Globalization;
using System.Text;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Mentions;

/// <summary>A name that texts are searched for.</summary>
/// <param name="EntityId">Whose name it is.</param>
/// <param name="Wording">The name as the glossary has it.</param>
/// <param name="IsAlias">True where it is an alias.</param>
/// <param name="NeedsClitic">True where the form searched for lacks the article the name begins with, and so counts only
/// behind something that clings in its place (<c>للاتحاد</c> for <c>الاتحاد</c>).</param>
internal sealed record GlossaryName(string EntityId, Wording Wording, bool IsAlias, bool NeedsClitic)
{
    /// <summary>How many units of the form searched for stand before the name: 3 of <c>au caire</c> for <c>Le Caire</c>.</summary>
    public int Lead { get; init; }

    private const int LongestAcronym = 4;
    private const int ShortestForeign = 4;

    /// <summary>True where case is part of the name: capitals only, and so few that they may spell a word (US, WHO, IT).</summary>
    public bool IsAcronym { get; } = IsCapitals(Wording.Text) && Letters(Wording.Text) <= LongestAcronym;

    /// <summary>True where the name may stand unchanged in a text of another language: it is in Latin letters and is an acronym,
    /// or is long enough not to be a common word there by chance.</summary>
    public bool IsDistinctive { get; } = IsLatin(Wording.Text)
        && (IsCapitals(Wording.Text) ? Letters(Wording.Text) > 1 : Letters(Wording.Text) >= ShortestForeign);

    /// <summary>True where the words found have the case that the name asks for in a text of that language.</summary>
    /// <param name="found">The words as the text has them.</param>
    /// <param name="language">The text's language.</param>
    public bool Accepts(ReadOnlySpan<char> found, LanguageTag language)
    {
        var own = Wording.Language.Primary.Equals(language.Primary, StringComparison.Ordinal);
        if (!own && !IsDistinctive)
        {
            return false;
        }

        // In another language the same letters may be a common word: “Orange” is a company, “orange” a fruit.
        var capitals = IsAcronym || (!own && IsCapitals(Wording.Text));
        return capitals ? IsCapitals(found)
            : Lead > 0 ? StartsUpper(found)
            : own || !StartsUpper(Wording.Text) || StartsUpper(found);
    }

    /// <summary>The forms to search for: the name, the name without an article that clings to it, and with what a preposition makes of its article.</summary>
    public static IEnumerable<NameForm> Forms(string entityId, Wording wording, bool isAlias, CliticRules clitics)
    {
        var key = MatchText.Key(wording.Text);
        if (key.Length == 0)
        {
            yield break;
        }

        yield return new(key, new(entityId, wording, isAlias, NeedsClitic: false));
        foreach (var (lead, rest) in Contracted(key, clitics))
        {
            yield return new(lead + rest, new(entityId, wording, isAlias, NeedsClitic: false) { Lead = lead.Length });
        }

        foreach (var clitic in clitics.Before)
        {
            if (clitic.Length > 1 && char.IsLetter(clitic[^1]) && key.Length > clitic.Length + 2 && key.StartsWith(clitic, StringComparison.Ordinal))
            {
                yield return new(key[clitic.Length..], new(entityId, wording, isAlias, NeedsClitic: true));
                yield break;
            }
        }
    }

    /// <summary>The name behind each word that its article can become part of: <c>au</c> Caire, <c>dell'</c>Aquila.</summary>
    private static IEnumerable<(string Lead, string Name)> Contracted(string key, CliticRules clitics)
    {
        foreach (var (article, forms) in clitics.Articles)
        {
            var length = article.EndsWith('\'') ? article.Length : article.Length + 1;
            if (key.Length > length + 1 && key.StartsWith(article, StringComparison.Ordinal) && (article.EndsWith('\'') || key[article.Length] == ' '))
            {
                foreach (var form in forms)
                {
                    yield return (form.EndsWith('\'') ? form : form + " ", key[length..]);
                }
            }
        }
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var upper = false;
        foreach (var c in text)
        {
            if (char.IsLower(c) || (char.IsLetter(c) && !char.IsUpper(c)))
            {
                return false;
            }

            upper |= char.IsUpper(c);
        }

        return upper;
    }

    private static bool StartsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return char.IsUpper(c);
            }
        }

        return false;
    }

    private static bool IsLatin(string text)
    {
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetter(c) && c > '\u024F' && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.ModifierLetter)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A form in which a name may stand in a text.</summary>
/// <param name="Key">The form, as texts are searched; see <see cref="MatchText"/>.</param>
/// <param name="Name">The name.</param>
internal sealed record NameForm(string Key, GlossaryName Name);
