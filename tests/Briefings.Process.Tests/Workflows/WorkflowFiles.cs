using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Workflows;

/// <summary>The repository's own workflows, its action, and the workflow that a new site gets.</summary>
internal static class WorkflowFiles
{
    /// <summary>Their paths.</summary>
    public static string[] All() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "workflows"), "*.yml").Order(StringComparer.Ordinal),
        Path.Combine(Repository.Root, "action.yml"),
        Path.Combine(Repository.Root, "src", "Briefings.Cli", "Scaffolds", "Templates", "site", "workflow.yml"),
    ];
}
