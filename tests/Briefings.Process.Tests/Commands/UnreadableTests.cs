using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

/// <summary>Files that whoever runs the program may not read.</summary>
public sealed class UnreadableTests
{
    // A privileged user may read everything, and has to give that right up first.
    private static readonly string[] Unprivileged = ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"];

    // What is read as text is a mistake of the input; what is only copied stops the publication; what has no meaning is left out, whoever may read it.
    private static readonly Dictionary<string, int> Closed = new(StringComparer.Ordinal)
    {
        ["input/site.yml"] = 1,
        ["input/sources.yml"] = 1,
        ["input/briefings/2025-05-03-tide-mill"] = 1,
        ["input/assets/closed.png"] = 3,
        ["input/static/closed.txt"] = 3,
        ["input/notes/closed.txt"] = 0,
    };

    [Fact]
    public async Task What_may_not_be_read_is_told_by_its_name_and_the_site_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights than Unix.");
            return;
        }

        using var folder = new WorkFolder();
        (await ProcessRun.Briefings(folder.Path, "new", "site", ".", "--lang", "fr,it")).Exits(0);
        (await Build(folder)).Exits(0);
        var before = folder.Snapshot("output");
        foreach (var (path, code) in Closed)
        {
            var isNew = !Path.Exists(folder[path]);
            if (isNew)
            {
                folder.Write(path, "nobody’s");
            }

            var mode = File.GetUnixFileMode(folder[path]);
            File.SetUnixFileMode(folder[path], UnixFileMode.None);
            (await Build(folder)).Exits(code).Error.ShouldContain(code == 0 ? "input/notes" : path);
            folder.Snapshot("output").ShouldBe(before);
            File.SetUnixFileMode(folder[path], mode);
            if (isNew)
            {
                Directory.Delete(Path.GetDirectoryName(folder[path])!, recursive: true);
            }
        }
    }

    private static async Task<ProcessRun> Build(WorkFolder folder)
    {
        string[] command = ["dotnet", Repository.Program, "build", "--no-search"];
        if (!Environment.IsPrivilegedProcess)
        {
            return await ProcessRun.Of(new(command[0], command[1..]) { Folder = folder.Path });
        }

        var run = await ProcessRun.Of(new("setpriv", [.. Unprivileged, .. command]) { Folder = folder.Path });
        Assert.SkipWhen(run.Error.StartsWith("setpriv:", StringComparison.Ordinal), $"A privileged user reads every file, and cannot give that up here: {run.Error.Trim()}");
        return run;
    }
}
