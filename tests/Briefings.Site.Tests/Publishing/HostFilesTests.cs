using Briefings.Site.Publishing;

namespace Briefings.Site.Tests.Publishing;

public sealed class HostFilesTests
{
    [Fact]
    public void A_site_is_served_as_it_is()
    {
        using var folder = new TemporaryFolder();

        folder.Publish([.. HostFiles.Of(null)]);

        folder.Files.ShouldBe([".manifest.json", ".nojekyll"]);
        folder.Read(".nojekyll").ShouldBe("");
    }

    [Fact]
    public void A_domain_of_its_own_is_told()
    {
        using var folder = new TemporaryFolder();

        folder.Publish([.. HostFiles.Of("news.example.org")]);

        folder.Read("CNAME").ShouldBe("news.example.org\n");
    }
}
