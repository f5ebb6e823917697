using System.Security.Cryptography;
using Briefings.Cli.Commands;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Sites.Tests;

/// <summary>Files that go, come or turn into something else while they are read: the build says so or takes it as it is, and what is published stays whole.</summary>
public sealed class VanishingFileTests : IDisposable
{
    private const int Seed = 20250520;
    private const int Builds = 12;

    private readonly SmallSite site = new SmallSite()
        .With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://example.org/\n")
        .With("input/sources.yml", "- {id: phare, name: Phare}\n- {id: faro, name: Faro}\n")
        .With("input/assets/port.png", "a picture")
        .With("input/static/proof.txt", "mine")
        .With("input/entities/all.yml", "- {id: eu, type: organisation, names: {fr: Union européenne, it: Unione europea}}\n")
        .WithArticle("quai", "phare.fr", "Un quai", "L’Union européenne a un quai.")
        .WithArticle("quai", "faro.it", "Una banchina", "L’Unione europea ha una banchina.");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("assets/port.png")]
    [InlineData("static/proof.txt")]
    [InlineData("assets")]
    [InlineData("")]
    public async Task What_goes_between_reading_and_publishing_is_told_and_the_site_stays(string path)
    {
        await site.Build();
        var before = Snapshot();
        site.With("input/assets/port.png", "another picture").WithArticle("quai", "phare.fr", "Un autre quai", "Un autre quai.");

        var (code, error) = await Built(onPublishing: () => Remove(path));

        code.ShouldBe(ExitCodes.Files, error);
        error.ShouldContain("Could not find");
        Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_becomes_a_folder_before_it_is_published_is_told_and_the_site_stays()
    {
        await site.Build();
        var before = Snapshot();

        // What is as it was in the last build need not be read to be published.
        site.With("input/static/proof.txt", "another");

        var (code, error) = await Built(onPublishing: () =>
        {
            Remove("static/proof.txt");
            Directory.CreateDirectory(Path.Combine(site.Input, "static/proof.txt"));
        });

        code.ShouldBe(ExitCodes.Files, error);
        error.ShouldContain("proof.txt");
        Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task Whatever_goes_and_comes_while_sites_are_built_each_build_ends_well_or_with_a_reason()
    {
        await site.Build();
        using var done = new CancellationTokenSource();
        var disturbing = Task.Run(() => Disturb(done.Token), TestContext.Current.CancellationToken);
        var codes = new List<int>();
        for (var i = 0; i < Builds; i++)
        {
            var run = await site.Run("build", ["--output", site.Output, .. i % 2 == 0 ? Array.Empty<string>() : ["--no-cache"]]);
            codes.Add(run.Code);
            run.Code.ShouldBeOneOf([ExitCodes.Fine, ExitCodes.InputErrors, ExitCodes.Files], run.Error);
            (run.Code == ExitCodes.Fine || run.Error.Length > 0).ShouldBeTrue();
            ShouldBeWhole();
        }

        await done.CancelAsync();
        await disturbing;
        codes.ShouldContain(code => code != ExitCodes.Fine, "Nothing was disturbed.");
    }

    // What is removed is not there for a while, or a folder stands in its place, or a folder is gone with all that is in it.
    private void Disturb(CancellationToken done)
    {
        var random = new Random(Seed);
        (string Path, byte[] Bytes)[] files = [.. Directory.EnumerateFiles(site.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllBytes(f)))];
        while (!done.IsCancellationRequested)
        {
            var (path, _) = files[random.Next(files.Length)];
            var kind = random.Next(4);
            if (kind == 0)
            {
                Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
            }
            else
            {
                File.Delete(path);
            }

            if (kind == 1)
            {
                Directory.CreateDirectory(path);
            }

            Thread.Sleep(random.Next(3));
            if (kind == 1)
            {
                Directory.Delete(path);
            }

            foreach (var file in files.Where(f => !File.Exists(f.Path)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
                File.WriteAllBytes(file.Path, file.Bytes);
            }

            Thread.Sleep(random.Next(6));
        }
    }

    private async Task<(int Code, string Error)> Built(Action onPublishing)
    {
        await using var error = new Watching("Publishing", onPublishing);
        using var streams = new Streams(TextReader.Null, TextWriter.Null, error);
        string[] args = ["build", "--input", site.Input, "--output", site.Output, "--no-search"];
        return (await BriefingsCommand.RunAsync(args, streams, TestContext.Current.CancellationToken), error.ToString());
    }

    private void Remove(string path)
    {
        var full = Path.Combine(site.Input, path);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
        }

        File.Delete(full);
    }

    private void ShouldBeWhole()
    {
        var manifest = Manifest.TryParse(File.ReadAllBytes(Path.Combine(site.Output, Manifest.FileName))).ShouldNotBeNull();
        Snapshot().Where(f => !f.StartsWith(Manifest.FileName, StringComparison.Ordinal)).ShouldBe(manifest.Files.Select(f => $"{f.Path} {f.Sha256}"));
    }

    private string[] Snapshot() =>
    [
        .. Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(site.Output, f).Replace('\\', '/'), Bytes: File.ReadAllBytes(f)))
            .Where(f => !f.Path.StartsWith(".publishing/", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => $"{f.Path} {Convert.ToHexStringLower(SHA256.HashData(f.Bytes))}"),
    ];

    /// <summary>Does something as soon as a line begins with a word.</summary>
    private sealed class Watching(string word, Action then) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            if (value?.StartsWith(word, StringComparison.Ordinal) is true)
            {
                then();
            }

            base.WriteLine(value);
        }
    }
}
