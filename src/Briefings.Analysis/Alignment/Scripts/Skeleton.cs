using System.Text;

namespace Briefings.Analysis.Alignment.Scripts;

/// <summary>The consonants of a word by the class of their sound: what a name keeps from script to script.</summary>
/// <remarks>In the manner of Soundex (Russell, 1918), with the classes that Hangul, kana and Arabic letters merge.</remarks>
internal static class Skeleton
{
    /// <summary>The skeleton of a word in the letters a to z.</summary>
    public static string Of(string latin)
    {
        var skeleton = new StringBuilder(latin.Length);
        for (var i = 0; i < latin.Length; i++)
        {
            var c = ClassOf(latin, i);
            if (c != '\0' && (skeleton.Length == 0 || skeleton[^1] != c || IsVowel(latin[i - 1])))
            {
                skeleton.Append(c);
            }
        }

        return skeleton.ToString();
    }

    /// <summary>The class of the letter at an index; NUL for vowels, glides and letters that go with the one before.</summary>
    private static char ClassOf(string latin, int i)
    {
        var next = i + 1 < latin.Length ? latin[i + 1] : '\0';
        return latin[i] switch
        {
            'b' or 'p' or 'f' or 'v' => 'p',
            'd' or 't' => 't',
            'c' when next is 'e' or 'i' or 'y' => 's',
            'c' when next is 'h' => 's',
            'g' when next is 'e' or 'i' or 'y' => 's',
            'g' when i > 0 && latin[i - 1] == 'n' && (next == '\0' || !IsVowel(next)) => '\0',
            'g' or 'k' or 'q' or 'c' => 'k',
            's' or 'z' or 'x' or 'j' => 's',
            'l' or 'r' => 'l',
            'm' => 'm',
            'n' => 'n',
            _ => '\0',
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w';
}
