using System.Text.RegularExpressions;
using Briefings.Process.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace Briefings.Process.Tests.Workflows;

/// <summary>Runs the scripts of the action's steps as GitHub would, in the order they stand in; the steps that use other actions are left out.</summary>
internal sealed partial class ActionRun(WorkFolder folder)
{
    private static readonly string[] DoneOtherwise = ["Build the program", "Collect the findings"];

    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>What was written to the summary of the job.</summary>
    public string Summary => File.Exists(folder["summary.md"]) ? File.ReadAllText(folder["summary.md"]) : "";

    /// <summary>Says what an expression such as <c>inputs.input</c> stands for; all others are empty.</summary>
    public ActionRun With(string expression, string value)
    {
        known[expression] = value;
        return this;
    }

    /// <summary>Runs them until one fails.</summary>
    /// <returns>What the last one did.</returns>
    public async Task<ProcessRun> Run(string checkout)
    {
        folder.Write("bin/briefings", $"#!/bin/sh\nexec dotnet '{Repository.Program}' \"$@\"\n");
        (await ProcessRun.Of(new("chmod", "+x", folder["bin/briefings"]))).Exits(0);
        Directory.CreateDirectory(folder["temp"]);
        var run = new ProcessRun(0, "", "");
        foreach (var step in Steps())
        {
            run = await ProcessRun.Of(new("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", Text(step, "run")) { Folder = checkout, Environment = Surroundings(step) });
            if (run.ExitCode != 0)
            {
                break;
            }
        }

        return run;
    }

    private static IEnumerable<YamlMappingNode> Steps()
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Repository.Root, "action.yml"));
        stream.Load(reader);
        return ((YamlSequenceNode)stream.Documents[0].RootNode["runs"]["steps"]).Cast<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run") && !DoneOtherwise.Contains(Text(step, "name"), StringComparer.Ordinal));
    }

    private static string Text(YamlMappingNode map, string key) => ((YamlScalarNode)map[key]).Value!;

    private Dictionary<string, string> Surroundings(YamlMappingNode step)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PATH"] = $"{folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}",
            ["RUNNER_TEMP"] = folder["temp"],
            ["GITHUB_STEP_SUMMARY"] = folder["summary.md"],
            ["GITHUB_OUTPUT"] = folder["outputs.txt"],
            ["CI"] = "true",
        };
        if (step.Children.TryGetValue("env", out var env))
        {
            foreach (var (name, value) in ((YamlMappingNode)env).Children)
            {
                variables[((YamlScalarNode)name).Value!] = Expression().Replace(((YamlScalarNode)value).Value!, m => known.GetValueOrDefault(m.Groups["what"].Value, ""));
            }
        }

        return variables;
    }

    [GeneratedRegex(@"\$\{\{ (?<what>[^}]*) \}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Expression();
}
