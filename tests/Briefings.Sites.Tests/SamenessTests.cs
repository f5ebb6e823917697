using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Briefings.Sites.Tests;

public class SamenessTests
{
    [Fact]
    public async Task The_same_input_gives_the_same_bytes_whatever_the_machine()
    {
        using var site = SampleSite.Copy();
        var first = await BuiltBy(site, "one", "en_US.UTF-8", "UTC", jobs: 1, umask: "0022");
        first.ShouldNotBeEmpty();
        (await BuiltBy(site, "two", "tr_TR.UTF-8", "Pacific/Auckland", jobs: 8, umask: "0077")).ShouldBe(first);
        (await BuiltBy(site, "three", "ar_SA.UTF-8", "America/St_Johns", jobs: 2)).ShouldBe(first);
        (await BuiltBy(site, "four", "C", "Asia/Kathmandu", jobs: 3)).ShouldBe(first);
        if (!OperatingSystem.IsWindows())
        {
            // Who may read them is for whoever builds to say, as of any other file.
            Modes(Beside(site, "two")).ShouldBe([UnixFileMode.UserRead | UnixFileMode.UserWrite]);
            Modes(Beside(site, "one")).ShouldBe([UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead]);
        }
    }

    [Fact]
    public async Task Another_place_order_of_files_and_time_of_writing_give_the_same_bytes()
    {
        using var site = SampleSite.Copy();
        using var other = SampleSite.Copy();
        WriteAgain(other.Input);

        (await BuiltBy(other, "elsewhere", "fr_FR.UTF-8", "UTC", jobs: 2)).ShouldBe(await BuiltBy(site, "here", "fr_FR.UTF-8", "UTC", jobs: 2));
    }

    [Fact]
    public async Task A_fresh_clone_gives_the_same_bytes_as_a_folder_that_was_worked_in()
    {
        using var site = SmallSite();
        using var clone = new SmallSite();
        Git.Run(site.Input, "init", "--quiet");
        Git.Commit(site.Input, "2025-05-20T10:00:00+02:00");
        Git.Run(site.Input, "clone", "--quiet", site.Input, clone.Input);
        string[] leftBehind =
        [
            ".DS_Store", "assets/.DS_Store", "assets/Thumbs.db", "assets/port.png~", "static/desktop.ini", "static/proof.txt.orig", "static/#proof.txt#", "pages/~$about.docx",
            "entities/.all.yml.swp", "entities/all.yml~", "sources.yml.bak", "briefings/quai/phare.fr.md~", "briefings/quai/.phare.fr.md.swp", "briefings/quai/#phare.fr.md#",
            "briefings/quai/briefing.yml.orig", "briefings/.vs/x", ".vscode/settings.json",
        ];
        foreach (var file in leftBehind)
        {
            site.With("input/" + file, "nobody’s");
        }

        await site.Build();
        await clone.Build();

        Hashes(site.Output).ShouldBe(Hashes(clone.Output));
        (await site.Run("check")).ShouldSatisfyAllConditions(run => run.Code.ShouldBe(0), run => run.Error.ShouldNotContain("BRF0112"));
    }

    [Fact]
    public async Task What_is_remembered_of_an_earlier_build_changes_no_byte()
    {
        using var site = SmallSite();
        await site.Build("--no-cache");
        var cold = Hashes(site.Output);
        await site.Build();
        site.WithArticle("quai", "phare.fr", "Un autre quai", "Un autre quai.");
        await site.Build();
        Hashes(site.Output).ShouldNotBe(cold);
        site.WithArticle("quai", "phare.fr", "Un quai", "Le port a un quai.");
        await site.Build();
        Hashes(site.Output).ShouldBe(cold);
        (await site.Run("build", "--output", site.Output)).Out.ShouldContain(": 0 written");
        Hashes(site.Output).ShouldBe(cold);
    }

    [Fact]
    public async Task The_parts_of_all_languages_are_the_whole()
    {
        using var site = SampleSite.Copy();
        await site.Run("build", "--no-search", "--output", Beside(site, "whole"));
        var whole = Hashes(Beside(site, "whole"));
        var parts = new List<KeyValuePair<string, string>>();
        foreach (var language in whole.Keys.Select(f => f.Split('/')[0]).Where(folder => folder.Length == 2).Distinct().ToArray())
        {
            await site.Run("build", "--no-search", "--only-lang", language, "--output", Beside(site, language));
            parts.AddRange(Hashes(Beside(site, language)).Where(f => f.Key is not ".manifest.json"));
        }

        parts.Select(p => p.Key).ShouldBeUnique();
        parts.OrderBy(p => p.Key, StringComparer.Ordinal).ShouldBe(whole.Where(f => f.Key is not ".manifest.json").OrderBy(p => p.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_language_that_the_site_is_not_in_has_no_part()
    {
        using var site = SampleSite.Copy();
        var run = await site.Run("build", "--no-search", "--only-lang", "nl");

        run.Error.ShouldContain("--only-lang: error BRF0209");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        using var site = SampleSite.Copy();
        await site.Build();
        var again = await site.Run("build", "--no-cache", "--output", site.Output);
        again.Out.ShouldContain(": 0 written");
        again.Out.ShouldContain("0 removed");
    }

    private static SmallSite SmallSite() => new SmallSite().With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\n")
        .With("input/assets/port.png", "a picture").With("input/static/proof.txt", "mine").With("input/sources.yml", "- {id: phare, name: Phare}\n- {id: faro, name: Faro}\n")
        .WithArticle("quai", "phare.fr", "Un quai", "Le port a un quai.").WithArticle("quai", "faro.it", "Una banchina", "Il porto ha una banchina.");

    // Names in a folder are mostly listed in an order that has to do with when they were made.
    private static void WriteAgain(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal).Select(f => (Path: f, Bytes: File.ReadAllBytes(f))).ToArray();
        Directory.Delete(folder, recursive: true);
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, file.Bytes);
            File.SetLastWriteTimeUtc(file.Path, new(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc));
        }
    }

    // As a process, since culture and time zone are those of a process.
    private static async Task<Dictionary<string, string>> BuiltBy(SmallSite site, string name, string culture, string timeZone, int jobs, string? umask = null)
    {
        var output = Beside(site, name);
        string[] build = ["dotnet", Path.Combine(AppContext.BaseDirectory, "briefings.dll"), "build", "--input", site.Input, "--output", output, "--jobs", $"{jobs}"];
        string[] command = umask is null || OperatingSystem.IsWindows() ? build : ["sh", "-c", $"umask {umask}; exec \"$@\"", "sh", .. build];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            Environment = { ["LC_ALL"] = culture, ["LANG"] = culture, ["TZ"] = timeZone },
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var outputText = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, errors + await outputText);
        return Hashes(output);
    }

    [UnsupportedOSPlatform("windows")]
    private static UnixFileMode[] Modes(string output) => [.. new BuiltSite(output).Files.Select(f => File.GetUnixFileMode(Path.Combine(output, f))).Distinct()];

    private static string Beside(SmallSite site, string name) => Path.Combine(Path.GetDirectoryName(site.Output)!, name);

    private static Dictionary<string, string> Hashes(string output) =>
        new BuiltSite(output).Files.ToDictionary(f => f, f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(output, f)))), StringComparer.Ordinal);
}
