using System.IO.Compression;
using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

public sealed class PackageTests
{
    [Fact]
    public async Task The_packed_tool_is_installed_from_its_file_and_makes_a_site()
    {
        using var folder = new WorkFolder();
        await Run("dotnet", "pack", Path.Combine(Repository.Root, "src", "Briefings.Cli"), "--no-build", "-c", Repository.Configuration, "-o", folder["packages"]);
        EntriesOf(folder["packages"]).ShouldContain("bom.cdx.json");
        folder.Write("NuGet.config", "<configuration><packageSources><clear/><add key=\"file\" value=\"packages\"/></packageSources></configuration>");
        await Run("dotnet", "tool", "install", "Briefings.Cli", "--tool-path", folder["tools"], "--configfile", folder["NuGet.config"]);

        var briefings = folder[Path.Combine("tools", OperatingSystem.IsWindows() ? "briefings.exe" : "briefings")];
        await Run(briefings, "new", "site", "desk", "--lang", "fr,it");
        await Run(briefings, "check", "--strict", "--input", "desk/input");
        var built = await Run(briefings, "build", "--input", "desk/input", "--output", "site");

        built.Out.ShouldContain("1 briefing from 2 articles in 2 languages");
        File.Exists(folder["site/fr/briefings/2025-05-03-tide-mill/index.html"]).ShouldBeTrue();
        (await Run(briefings, "--version")).Out.ShouldStartWith(Version(folder["packages"]));

        async Task<ProcessRun> Run(string program, params string[] args) => (await ProcessRun.Of(new(program, args) { Folder = folder.Path })).Exits(0);
    }

    private static string[] EntriesOf(string packages)
    {
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(packages, "*.nupkg").Single());
        return [.. package.Entries.Select(e => e.FullName)];
    }

    private static string Version(string packages) =>
        Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(packages, "*.nupkg").Single())["Briefings.Cli.".Length..];
}
