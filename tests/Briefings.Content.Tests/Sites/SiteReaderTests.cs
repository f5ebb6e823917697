using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Sites;

public class SiteReaderTests
{
    [Fact]
    public void A_good_site_is_read_without_a_finding()
    {
        using var site = new GoodSite();
        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        var input = read.Value.ShouldNotBeNull();
        input.Settings.BaseUrl.AbsoluteUri.ShouldBe("https://desk.example.org/briefings/");
        input.Sources.Select(s => s.Id).ShouldBe(["crypto", "gate"]);
        input.Entities.Select(e => e.Id).ShouldBe(["eu", "south-korea"]);
        input.Pages.Single().Title.ShouldBe("À propos");
        var briefing = input.Briefings.Single();
        briefing.Articles.Select(a => a.Id).ShouldBe(["gate.fr", "crypto.it"]);
        briefing.Articles[1].Lineage.ShouldNotBeNull().Kind.ShouldBe(LineageKind.Translation);
        briefing.Claims.Single().Readings.Single().State.ShouldBe(ReadingState.Differs);
        briefing.DeskTexts.Single().Language.ShouldBe(LanguageTag.Parse("fr"));
    }
}
