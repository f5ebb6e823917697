using System.Text;
using Briefings.Site.Strings;

namespace Briefings.Site.Exports;

/// <summary>Values of enumerations as files for machines spell them.</summary>
internal static class Names
{
    /// <summary>In lower case, words joined by hyphens: <c>not-covered</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Spelled<T>.Names[value];

    private static string Spell(string name)
    {
        var spelled = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && spelled.Length > 0)
            {
                spelled.Append('-');
            }

            spelled.Append(char.ToLowerInvariant(c));
        }

        return spelled.ToString();
    }

    private static class Spelled<T>
        where T : struct, Enum
    {
        public static readonly PerValue<T> Names = new(Spell);
    }
}
