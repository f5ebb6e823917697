using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Briefings.Cli.Scaffolds;

/// <summary>Texts that new files start from. They are embedded files, in which <c>__name__</c> stands for what is filled in.</summary>
internal static partial class Template
{
    private const string Folder = "Briefings.Cli.Templates/";

    /// <summary>The text of a template, filled in.</summary>
    /// <param name="name">Its path below <c>Templates/</c>.</param>
    /// <param name="values">What stands for each name; a name without a value is a mistake of the program.</param>
    public static string Fill(string name, FrozenDictionary<string, string> values) =>
        Gap().Replace(Text(name), gap => values[gap.Groups["name"].Value]);

    /// <summary>The text of a template as it is.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("__(?<name>[A-Za-z.]+)__", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gap();
}
