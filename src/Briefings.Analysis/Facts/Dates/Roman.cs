using Briefings.Analysis.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Roman numbers of centuries: <c>XIX</c>, <c>XIXe</c>.</summary>
internal static class Roman
{
    private const int Most = 30;

    /// <summary>The number from 1 to 30 that a token is; null where it is none, or is not written with a capital.</summary>
    public static int? Read(Token token)
    {
        var letters = token.Key.AsSpan().TrimEnd("em");
        if (!token.IsWord || !token.IsCapital || letters.IsEmpty || letters.ContainsAnyExcept('i', 'v', 'x'))
        {
            return null;
        }

        var sum = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var value = ValueOf(letters[i]);
            sum += i + 1 < letters.Length && ValueOf(letters[i + 1]) > value ? -value : value;
        }

        return sum is >= 1 and <= Most ? sum : null;
    }

    private static int ValueOf(char letter) => letter switch { 'i' => 1, 'v' => 5, _ => 10 };
}
