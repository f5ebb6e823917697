using Briefings.Site.Rendering;

namespace Briefings.Site.Tests.Rendering;

public sealed class ContentPolicyTests
{
    [Fact]
    public void No_kind_of_page_runs_or_obeys_what_stands_in_it()
    {
        foreach (var policy in PageKinds.All.Append(PageKinds.Desk).Select(ContentPolicy.For))
        {
            policy.ShouldStartWith("default-src 'none'; ");
            policy.ShouldContain("base-uri 'none'");
            policy.ShouldNotContain("unsafe-inline");
            policy.ShouldNotContain("'unsafe-eval'");
            policy.ShouldNotContain("http");
        }
    }
}
