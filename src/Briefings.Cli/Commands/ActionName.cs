using System.Text.RegularExpressions;

namespace Briefings.Cli.Commands;

/// <summary>Names of actions as workflows write them.</summary>
internal static partial class ActionName
{
    /// <summary>True of <c>owner/repository@version</c>.</summary>
    public static bool IsValid(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+@[A-Za-z0-9._/-]+$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
