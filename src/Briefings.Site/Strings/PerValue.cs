namespace Briefings.Site.Strings;

/// <summary>A text for each value of an enumeration, made once: the key of its words, its name in style sheets.</summary>
/// <param name="make">Makes the text of a value.</param>
internal sealed class PerValue<T>(Func<T, string> make)
    where T : struct, Enum
{
    private readonly Dictionary<T, string> texts = Enum.GetValues<T>().ToDictionary(value => value, make);

    /// <summary>The text of a value.</summary>
    public string this[T value] => texts[value];

    /// <summary>Texts that begin with <paramref name="beginning"/> and end with the value's name in lower case.</summary>
    public static PerValue<T> Lower(string beginning = "") => new(value => beginning + value.ToString().ToLowerInvariant());
}
