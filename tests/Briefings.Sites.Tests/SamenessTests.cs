using System.Diagnostics;
using System.Security.Cryptography;

namespace Briefings.Sites.Tests;

public class SamenessTests
{
    [Fact]
    public async Task The_same_input_gives_the_same_bytes_whatever_the_machine()
    {
        using var site = SampleSite.Copy();
        var first = await BuiltBy(site, "one", "en_US.UTF-8", "UTC", jobs: 1);
        first.ShouldNotBeEmpty();
        (await BuiltBy(site, "two", "tr_TR.UTF-8", "Pacific/Auckland", jobs: 8)).ShouldBe(first);
        (await BuiltBy(site, "three", "ar_SA.UTF-8", "America/St_Johns", jobs: 2)).ShouldBe(first);
        (await BuiltBy(site, "four", "C", "Asia/Kathmandu", jobs: 3)).ShouldBe(first);
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
    private static async Task<Dictionary<string, string>> BuiltBy(SmallSite site, string name, string culture, string timeZone, int jobs)
    {
        var output = Beside(site, name);
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "briefings.dll"), "build", "--input", site.Input, "--output", output, "--jobs", $"{jobs}" },
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

    private static string Beside(SmallSite site, string name) => Path.Combine(Path.GetDirectoryName(site.Output)!, name);

    private static Dictionary<string, string> Hashes(string output) =>
        new BuiltSite(output).Files.ToDictionary(f => f, f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(output, f)))), StringComparer.Ordinal);
}
