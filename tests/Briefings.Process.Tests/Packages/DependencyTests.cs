using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Packages;

/// <summary>What the project takes from others. With <c>BRIEFINGS_UPDATE=1</c> in the environment the bill of materials is written anew.</summary>
public sealed class DependencyTests
{
    private static readonly string Program = Path.Combine(Repository.Root, "src", "Briefings.Cli");
    private static readonly string Bill = Path.Combine(Program, "bom.cdx.json");

    [Fact]
    public void Every_dependency_has_a_licence_that_is_allowed()
    {
        var allowed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Packages", "licences.txt")).Where(l => l is not ("" or ['#', ..])).ToHashSet(StringComparer.Ordinal);
        var packages = Locks("packages.lock.json").SelectMany(LockedPackage.OfProject).Concat(Locks("package-lock.json").SelectMany(LockedPackage.OfNpm)).ToArray();

        packages.Length.ShouldBeGreaterThan(50);
        packages
            .Where(p => !p.Licence.Trim('(', ')').Split(" OR ").Any(allowed.Contains) && !allowed.Any(a => a.StartsWith($"{p.Name} {p.Version} ", StringComparison.Ordinal)))
            .Select(p => $"{p.Ecosystem} {p.Name} {p.Version}: {p.Licence}")
            .Distinct()
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_bill_of_materials_lists_what_is_shipped_or_installed()
    {
        var expected = BillOfMaterials();
        if (Environment.GetEnvironmentVariable("BRIEFINGS_UPDATE") is "1")
        {
            File.WriteAllText(Bill, expected);
        }

        File.ReadAllText(Bill).ShouldBe(expected, "Write it anew with BRIEFINGS_UPDATE=1, and see what changed.");
    }

    [Fact]
    public async Task No_dependency_has_a_known_vulnerability()
    {
        var run = await ProcessRun.Of(new("dotnet", "list", Path.Combine(Repository.Root, "Briefings.sln"), "package", "--vulnerable", "--include-transitive", "--no-restore", "--format", "json"));
        run.Exits(0);
        using var json = JsonDocument.Parse(run.Out);

        json.RootElement.GetProperty("projects").EnumerateArray().Count().ShouldBeGreaterThan(5);
        run.Out.ShouldNotContain("\"vulnerabilities\"");
        Assert.SkipUnless(await AnyKnowsVulnerabilities(json.RootElement.GetProperty("sources")), "None of the feeds that are set up here tells of vulnerabilities.");
    }

    [Fact]
    public void Every_project_is_locked_and_every_package_of_npm_for_Linux_has_its_hash()
    {
        var projects = new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories));
        projects.Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))).ShouldBeEmpty();
        foreach (var file in Locks("package-lock.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            json.RootElement.GetProperty("packages").EnumerateObject()
                .Where(p => p.Name.Length > 0 && IsForLinux(p.Value) && !p.Value.TryGetProperty("integrity", out _)).Select(p => p.Name).ShouldBeEmpty(file);
        }
    }

    // Of packages for other systems npm writes no hash into a lock, unless it was made with them at hand.
    private static bool IsForLinux(JsonElement package) =>
        !package.TryGetProperty("os", out var systems) || systems.EnumerateArray().Any(s => s.ValueEquals("linux"));

    [Fact]
    public void Packages_are_restored_as_locked_and_one_with_a_known_vulnerability_is_an_error()
    {
        var properties = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("PropertyGroup").Elements()
            .Where(e => e.Parent!.Attribute("Condition") is null).ToDictionary(e => e.Name.LocalName, e => e, StringComparer.Ordinal);

        new[] { "TreatWarningsAsErrors", "RestorePackagesWithLockFile", "NuGetAudit", "NuGetAuditMode", "NuGetAuditLevel", "RestoreLockedMode" }
            .Select(name => properties[name].Value).ShouldBe(["true", "true", "true", "all", "low", "true"]);
        properties["RestoreLockedMode"].Attribute("Condition")!.Value.ShouldBe("'$(CI)' == 'true'");
        File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")).ShouldContain("dotnet restore --locked-mode");
    }

    // A feed lists what it can tell in its index; to one that knows nothing of vulnerabilities, no package has any.
    private static async Task<bool> AnyKnowsVulnerabilities(JsonElement feeds)
    {
        using var http = new HttpClient();
        foreach (var feed in feeds.EnumerateArray().Select(f => f.GetString()!).Where(f => f.StartsWith("http", StringComparison.Ordinal)))
        {
            if ((await http.GetStringAsync(new Uri(feed), TestContext.Current.CancellationToken)).Contains("VulnerabilityInfo/", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Locks(string name) => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), name, SearchOption.AllDirectories))
        .Where(file => !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    // CycloneDX 1.6. Analyzers are at work when the program is built, and not part of it.
    private static string BillOfMaterials()
    {
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        var components = LockedPackage.OfProject(Path.Combine(Program, "packages.lock.json")).Where(p => !p.Name.EndsWith(".Analyzer", StringComparison.Ordinal))
            .Concat(LockedPackage.OfNpm(Path.Combine(Program, "Search", "package-lock.json")))
            .OrderBy(p => Url(p), StringComparer.Ordinal);
        var bill = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["name"] = "Briefings.Cli", ["version"] = version, ["purl"] = $"pkg:nuget/Briefings.Cli@{version}" } },
            ["components"] = new JsonArray([.. components.Select(Component)]),
        };
        return bill.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonObject Component(LockedPackage package)
    {
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = Url(package),
            ["name"] = package.Name,
            ["version"] = package.Version,
            ["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = package.Licence } }),
            ["purl"] = Url(package),
        };
        if (package.Sha512 is { } hash)
        {
            component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = hash });
        }

        return component;
    }

    private static string Url(LockedPackage package) => $"pkg:{package.Ecosystem}/{package.Name.Replace("@", "%40", StringComparison.Ordinal)}@{package.Version}";
}
