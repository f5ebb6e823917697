using System.Runtime.CompilerServices;

namespace Briefings.Site.Strings;

/// <summary>A text for each value of an enumeration, made once: the key of its words, its name in style sheets.</summary>
/// <remarks>For enumerations whose values are numbered from 0, without gaps. They are told apart by that number: a dictionary of them would be
/// compiled for each enumeration at each start.</remarks>
/// <param name="make">Makes the text of a value from its name.</param>
internal sealed class PerValue<T>(Func<string, string> make)
    where T : struct, Enum
{
    private readonly string[] texts = [.. Enum.GetNames<T>().Select(make)];

    /// <summary>The text of a value.</summary>
    public string this[T value] => texts[Unsafe.BitCast<T, int>(value)];

    /// <summary>Texts that begin with <paramref name="beginning"/> and end with the value's name in lower case.</summary>
    public static PerValue<T> Lower(string beginning = "") => new(name => beginning + name.ToLowerInvariant());
}
