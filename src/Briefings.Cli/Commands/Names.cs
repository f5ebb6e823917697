using System.CommandLine.Parsing;

namespace Briefings.Cli.Commands;

/// <summary>Reads the values of options that take one of a few words.</summary>
internal static class Names
{
    /// <summary>The value whose name, in lower case, was given; anything else is an error of usage that lists them.</summary>
    public static T Parse<T>(ArgumentResult result, string option)
        where T : struct, Enum
    {
        var text = result.Tokens[0].Value;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Enum.GetName(value), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var known = string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()));
        result.AddError($"{option} takes {known}; not “{text}”.");
        return default;
    }
}
