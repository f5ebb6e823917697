using Briefings.Cli.Caching;

namespace Briefings.Cli.Tests.Caching;

public sealed class LocalDiskTests
{
    [Theory]
    [InlineData("/proc")]
    [InlineData("/nowhere/at/all")]
    public void A_file_system_that_keeps_no_files_is_not_trusted(string folder) => LocalDisk.Holds(folder).ShouldBeFalse();

    [Fact]
    public void Files_in_memory_are_trusted()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm") && new DriveInfo("/dev/shm").DriveFormat == "tmpfs", "No files in memory here.");

        LocalDisk.Holds("/dev/shm").ShouldBeTrue();
    }
}
