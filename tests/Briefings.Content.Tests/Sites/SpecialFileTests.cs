using System.Diagnostics;
using System.Net.Sockets;
using Briefings.Content.Incoming;
using Briefings.Content.Reading;
using Briefings.Content.Themes;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Tests.Sites;

/// <summary>A pipe that nobody writes to is not waited for, wherever it stands.</summary>
public sealed class SpecialFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public SpecialFileTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");

    [Theory]
    [InlineData(GoodSite.Settings)]
    [InlineData("sources/more.yml")]
    [InlineData("entities/more.yml")]
    [InlineData("pages/more.fr.md")]
    [InlineData("assets/more.png")]
    [InlineData("assets/more.svg")]
    [InlineData("static/deep/more.txt")]
    [InlineData("briefings/cyber/alignment.fr-it.yml")]
    [InlineData("briefings/cyber/more.fr.md")]
    [InlineData("briefings/cyber/index.it.md")]
    [InlineData("briefings/more/briefing.yml")]
    public async Task A_pipe_in_the_place_of_a_file_is_refused(string file)
    {
        using var site = new GoodSite();
        MakePipe(site.Folder.PathOf(file));
        var read = await Soon(() => site.Read());
        read.Diagnostics.ShouldContain(d => d.Rule == LimitRules.NotAFile && d.At.File == "input/" + file);
        read.IsUsable.ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_to_a_pipe_is_refused()
    {
        using var site = new GoodSite();
        MakePipe(site.Folder.PathOf("assets/pipe.png"));
        File.CreateSymbolicLink(site.Folder.PathOf("assets/link.png"), "pipe.png");
        (await Soon(() => site.Read())).Diagnostics.Where(d => d.Rule == LimitRules.NotAFile).Select(d => d.At.File).ShouldBe(["input/assets/link.png", "input/assets/pipe.png"]);
    }

    [Fact]
    public async Task A_socket_is_refused()
    {
        using var site = new GoodSite();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(site.Folder.PathOf("socket")));
        (await Soon(() => site.Read())).Diagnostics.ShouldContain(d => d.Rule == LimitRules.NotAFile && d.At.File == "input/socket");
    }

    [Theory]
    [InlineData("theme.yml")]
    [InlineData("layouts/page.hbs")]
    [InlineData("assets/logo.png")]
    [InlineData("strings/fr.yml")]
    public async Task A_pipe_in_a_theme_is_refused(string file)
    {
        using var folder = new TempFolder().Write("mine/theme.yml", "name: mine\n");
        MakePipe(folder.PathOf("mine/" + file));
        var read = await Soon(() => ThemeReader.Read("mine", [folder.Path]));
        read.Diagnostics.ShouldContain(d => d.Rule == LimitRules.NotAFile && d.At.File.EndsWith("mine/" + file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pipe_is_not_imported()
    {
        using var folder = new TempFolder();
        MakePipe(folder.PathOf("gate.fr.txt"));
        (await Soon(() => IncomingFiles.Read(InputFile.Named(folder.PathOf("gate.fr.txt"), "gate.fr.txt")))).Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(LimitRules.NotAFile);
    }

    [Fact]
    public void Files_empty_ones_too_folders_and_what_is_not_there_are_nothing_special()
    {
        using var folder = new TempFolder().Write("empty.txt", "").Write("full.txt", "x");
        string[] names = ["empty.txt", "full.txt", ".", "gone.txt", "empty.txt/inside"];
        names.Where(name => SpecialFile.Is(new(folder.PathOf(name)))).ShouldBeEmpty();
        SpecialFile.Is(new("/dev/zero")).ShouldBeTrue();
    }

    private static void MakePipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }

    // A thread that waits for a pipe cannot be ended; the test can.
    private static Task<T> Soon<T>(Func<T> read) => Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
        .WaitAsync(Patience, TestContext.Current.CancellationToken);
}
