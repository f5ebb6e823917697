using Briefings.Model.Texts;

namespace Briefings.Cli.Commands;

/// <summary>Checks ids that become file names.</summary>
internal static class Ids
{
    /// <summary>Reports an id that is none, with the nearest one that is.</summary>
    public static void Check(string? id, string what, Action<string> report)
    {
        if (Slug.IsValid(id))
        {
            return;
        }

        var nearest = Slug.From(id ?? "");
        var hint = nearest.Length > 0 ? $" “{nearest}” would do." : "";
        report($"“{id}” cannot be {what}: an id is of lower-case letters a–z, digits and single hyphens.{hint}");
    }
}
