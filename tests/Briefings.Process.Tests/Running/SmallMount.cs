namespace Briefings.Process.Tests.Running;

/// <summary>A small disk of its own, in memory, mounted on a folder; needs rights that only a privileged user has.</summary>
internal sealed class SmallMount : IAsyncDisposable
{
    private SmallMount(string path) => Path = path;

    /// <summary>Where it is mounted.</summary>
    public string Path { get; }

    /// <summary>Mounts one, or skips the test with the reason.</summary>
    public static async Task<SmallMount> Of(string path, string size)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Small disks are mounted on Linux only.");
        Directory.CreateDirectory(path);
        var run = await ProcessRun.Of(new("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", path));
        Assert.SkipUnless(run.ExitCode == 0, $"No disk can be mounted here: {run.Error.Trim()}");
        return new(path);
    }

    /// <summary>Lets nothing be written any more.</summary>
    public async Task MakeReadOnly() => (await ProcessRun.Of(new("mount", "-o", "remount,ro", Path))).Exits(0);

    public async ValueTask DisposeAsync() => (await ProcessRun.Of(new("umount", Path))).Exits(0);
}
