using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Sites;

public class SettingsReaderTests
{
    [Fact]
    public void Everything_that_site_yml_can_say_is_read()
    {
        using var site = new GoodSite();
        site.Folder.Write(GoodSite.Settings, """
            title: |
              Veille
              croisée
            description: {it: Una rassegna}
            languages: [fr, IT, pt-br]
            baseUrl: http://localhost:5080
            customDomain: briefings.example.org
            theme: mine
            timeZone: Asia/Seoul
            pageSize: 5
            feeds: {content: summary}
            topics: {security: {it: Sicurezza}}
            """);
        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        var settings = read.Value.ShouldNotBeNull().Settings;
        settings.Title[LanguageTag.Parse("fr")].ShouldBe("Veille croisée");
        settings.Description[LanguageTag.Parse("it")].ShouldBe("Una rassegna");
        settings.Languages.Select(l => l.Value).ShouldBe(["fr", "it", "pt-BR"]);
        settings.BaseUrl.AbsoluteUri.ShouldBe("http://localhost:5080/");
        (settings.CustomDomain, settings.Theme, settings.TimeZone, settings.PageSize).ShouldBe(("briefings.example.org", "mine", "Asia/Seoul", 5));
        settings.Feeds.ShouldBe(new(50, FeedContent.Summary));
        settings.Topics["security"][LanguageTag.Parse("it")].ShouldBe("Sicurezza");
    }

    [Fact]
    public void Without_languages_and_without_articles_the_languages_are_asked_for()
    {
        using var folder = new TempFolder();
        folder.Write("site.yml", "title: x\n");
        var read = Content.Sites.SiteReader.Read(folder.Path, "input", false, 1, TestContext.Current.CancellationToken);
        read.Value.ShouldBeNull();
        read.Diagnostics.Single().ShouldBeAt("BRF0202", "input/site.yml", 1, 1).WithHint("languages: [fr, it]");
    }

    [Fact]
    public void A_list_in_one_word_says_how_lists_are_written()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Settings, "languages: [fr, it]", "languages: fr").TheOneMistake().WithHint("[fr]");
    }

    [Fact]
    public void A_note_among_the_files_is_not_read()
    {
        using var site = new GoodSite();
        foreach (var folder in new[] { "", "pages/", "entities/", "briefings/", "briefings/cyber/" })
        {
            site.Folder.Write(folder + "README.md", "How we work.");
        }

        site.Read().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_with_a_word_for_a_language_is_one_finding()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/cyber/gate.french.md", "---\ntitle: x\nurl: https://x.org/\npublished: 2025\n---\nx\n");
        site.TheOneMistake().ShouldBeAt("BRF0113", "input/briefings/cyber/gate.french.md", 0, 0);
    }
}
