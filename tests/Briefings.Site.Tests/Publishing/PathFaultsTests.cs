using Briefings.Site.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Publishing;

public class PathFaultsTests
{
    [Fact]
    public void Many_paths_are_judged_as_each_of_them_alone()
    {
        var names = Gen.Elements("fr", "a", "index.html", ".git", ".manifest.json", ".publishing", "..", ".", "", "a.", "%", "b:c");
        var paths = names.NonEmptyListOf().Select(parts => string.Join('/', parts)).ArrayOf();

        Prop.ForAll(paths.ToArbitrary(), all =>
        {
            var faults = new PathFaults();
            all.Select(faults.Of).ShouldBe(all.Select(PublishedPath.Fault));
        }).QuickCheckThrowOnFailure();
    }
}
