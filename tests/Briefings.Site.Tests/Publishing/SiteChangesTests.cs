using Briefings.Site.Publishing;

namespace Briefings.Site.Tests.Publishing;

public sealed class SiteChangesTests
{
    [Fact]
    public void Each_file_is_added_changed_removed_or_not_told_of()
    {
        var changes = SiteChanges.Between(Site(("same", "1"), ("other", "1"), ("gone", "1")), Site(("new/b", "1"), ("new/a", "1"), ("other", "2"), ("same", "1")));

        changes.Added.ShouldBe(["new/a", "new/b"]);
        changes.Changed.ShouldBe(["other"]);
        changes.Removed.ShouldBe(["gone"]);
    }

    private static Manifest Site(params (string Path, string Hash)[] files) => new([.. files.Select(f => new ManifestEntry(f.Path, f.Hash, 1))]);
}
