using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

public sealed class SearchTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public async Task Without_Node_a_build_says_so_in_one_line_and_publishes_all_else()
    {
        using var folder = new WorkFolder();
        var run = await ProcessRun.Of(new("dotnet", Repository.Program, "build", "--output", folder["site"])
        {
            Folder = site.Folder,
            Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["PATH"] = folder.Path },
        });

        run.Exits(0).Error.Split('\n').Count(line => line.Contains("search", StringComparison.OrdinalIgnoreCase) && line.Contains("Node.js was not found", StringComparison.Ordinal)).ShouldBe(1);
        File.ReadAllText(folder["site/fr/search/index.html"]).ShouldNotContain("<form");
        Directory.Exists(folder["site/search"]).ShouldBeFalse();
    }
}
