using Briefings.Content.History;

namespace Briefings.Content.Tests.History;

public sealed class GitProcessTests
{
    [Fact]
    public void Git_is_not_asked_where_no_repository_can_be()
    {
        using var folder = new TempFolder();

        GitProcess.Output(folder.Path, CancellationToken.None, "--version").ShouldBeNull();
    }

    [Theory]
    [InlineData(".git/HEAD", ".")]
    [InlineData(".git", ".")]
    [InlineData(".git/HEAD", "input/briefings")]
    public void Git_is_asked_where_one_may_be_around_the_folder(string sign, string folder)
    {
        using var around = new TempFolder().Write(sign, "").Write("input/briefings/a.md", "");

        GitProcess.Output(around.PathOf(folder), CancellationToken.None, "--version").ShouldNotBeNull().ShouldStartWith("git version");
    }

    [Fact]
    public void Git_is_asked_where_a_link_may_lead_into_one()
    {
        using var folder = new TempFolder().Write("real/a.md", "");
        Directory.CreateSymbolicLink(folder.PathOf("linked"), folder.PathOf("real"));

        GitProcess.Output(folder.PathOf("linked"), CancellationToken.None, "--version").ShouldNotBeNull();
    }
}
