using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>How the days of a date pattern are worked out: a name and arguments, as in <c>relative day -1</c>.</summary>
/// <param name="Name">The name of the operation.</param>
/// <param name="Mode">A word that chooses a kind of it, or empty.</param>
/// <param name="Unit">A unit that is given as an argument.</param>
/// <param name="Numbers">Numbers that are given as arguments.</param>
internal sealed record DateOperation(string Name, string Mode, CalendarUnit? Unit, ImmutableArray<int> Numbers)
{
    /// <summary>Reads an operation.</summary>
    /// <exception cref="FormatException">It is empty.</exception>
    public static DateOperation Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw new FormatException("A date pattern needs an operation.");
        }

        var numbers = ImmutableArray.CreateBuilder<int>();
        CalendarUnit? unit = null;
        var mode = "";
        foreach (var word in words.Skip(1))
        {
            if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else if (Enum.TryParse<CalendarUnit>(word, ignoreCase: true, out var named))
            {
                unit = named;
            }
            else
            {
                mode = word;
            }
        }

        return new(words[0], mode, unit, numbers.ToImmutable());
    }

    /// <summary>The number at a place among the arguments, else 0.</summary>
    public int Number(int index = 0) => index < Numbers.Length ? Numbers[index] : 0;
}
