using System.Globalization;
using Briefings.Model.Texts;

namespace Briefings.Site.Pages.Glossary;

/// <summary>The letter that a name is listed under.</summary>
internal static class IndexLetter
{
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int SyllablesPerInitial = 588;

    /// <summary>The first letter of a name, without accent and in upper case; of a Hangul syllable its initial consonant; <c>#</c> where the name starts otherwise.</summary>
    /// <param name="name">The name.</param>
    /// <param name="article">A word that the language's index passes over, such as Arabic <c>ال</c>; may be empty.</param>
    public static string Of(string name, string article)
    {
        var folded = Folding.Fold(name);
        folded = article.Length > 0 && folded.StartsWith(article, StringComparison.Ordinal) && folded.Length > article.Length + 1 ? folded[article.Length..] : folded;
        if (folded.Length == 0 || !char.IsLetter(folded, 0))
        {
            return "#";
        }

        return folded[0] is >= (char)FirstSyllable and <= (char)LastSyllable
            ? Initials[(folded[0] - FirstSyllable) / SyllablesPerInitial].ToString()
            : StringInfo.GetNextTextElement(folded).ToUpperInvariant();
    }
}
