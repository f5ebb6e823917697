using Briefings.Content.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Sites;

public class LeastSiteTests
{
    private static string Article(string title, string more = "") => $"---\ntitle: {title}\nurl: https://example.org/\npublished: 2025-05\n{more}---\nText.\n";

    [Fact]
    public void Two_articles_in_two_languages_are_a_site()
    {
        using var folder = new TempFolder();
        folder.Write("briefings/one/beta.it.md", Article("B")).Write("briefings/one/alpha.fr.md", Article("A")).Write("briefings/one/alpha.it.md", Article("C"));
        var read = SiteReader.Read(folder.Path, "input", false, 1, TestContext.Current.CancellationToken);
        read.Diagnostics.ShouldBeEmpty();
        var site = read.Value.ShouldNotBeNull();
        site.Settings.Languages.Select(l => l.Value).ShouldBe(["it", "fr"]);
        site.Settings.Title[LanguageTag.Parse("it")].ShouldBe("Briefings");
        site.Settings.BaseUrl.AbsoluteUri.ShouldBe("http://localhost/");
        site.Sources.Select(s => (s.Id, s.Name)).ShouldBe([("alpha", "alpha"), ("beta", "beta")]);
        site.Briefings[0].Articles.Select(a => a.Id).ShouldBe(["alpha.it", "beta.it", "alpha.fr"]);
    }

    [Fact]
    public void Languages_with_as_many_articles_come_in_the_order_of_their_tags()
    {
        using var folder = new TempFolder();
        folder.Write("briefings/one/a.it.md", Article("B")).Write("briefings/one/a.fr.md", Article("A"));
        SiteReader.Read(folder.Path, "input", false, 1, TestContext.Current.CancellationToken)
            .Value.ShouldNotBeNull().Settings.Languages.Select(l => l.Value).ShouldBe(["fr", "it"]);
    }

    [Fact]
    public void Sources_may_stand_in_files_of_their_own()
    {
        using var site = new GoodSite();
        site.Folder.Write("sources/agence.yml", "id: agence\nname: L’Agence\n").Write("sources/more/list.yml", "- {id: quai, name: Quai}\n").Write("sources/notes.txt", "x");
        var read = site.Read();
        read.Diagnostics.Select(d => $"{d.Code} {d.At.File}").ShouldBe(["BRF0112 input/sources/notes.txt"]);
        read.Value.ShouldNotBeNull().Sources.Select(s => s.Id).ShouldBe(["agence", "crypto", "gate", "quai"]);
    }

    [Fact]
    public void A_source_declared_in_two_files_is_a_mistake()
    {
        using var site = new GoodSite();
        site.Folder.Write("sources/gate.yml", "id: gate\nname: Gate\n");
        site.TheOneMistake().ShouldBeAt("BRF0211", "input/sources/gate.yml", 1, 5).Message.ShouldContain("input/sources.yml(1,8)");
    }

    [Fact]
    public void A_plain_text_is_in_the_default_language()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Settings, "title: {fr: Veille, it: Rassegna}", "title: Veille");
        site.Read().Value.ShouldNotBeNull().Settings.Title[LanguageTag.Parse("fr")].ShouldBe("Veille");
    }

    [Fact]
    public void Front_matter_overrides_the_name_of_the_file()
    {
        using var folder = new TempFolder();
        folder.Write("briefings/one/text.md", Article("A", "source: gate\nlanguage: pt-br\n")).Write("briefings/one/b.fr.md", Article("A"));
        SiteReader.Read(folder.Path, "input", false, 1, TestContext.Current.CancellationToken)
            .Value.ShouldNotBeNull().Briefings[0].Articles.Select(a => a.Id).ShouldBe(["b.fr", "gate.pt-BR"]);
    }

    [Fact]
    public void Drafts_are_left_out_with_everything_that_refers_to_them()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Gate, "published: 2025-05-20\n", "published: 2025-05-20\ndraft: true\n");
        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        var briefing = read.Value.ShouldNotBeNull().Briefings.Single();
        briefing.Articles.Select(a => a.Id).ShouldBe(["crypto.it"]);
        briefing.Articles[0].Lineage.ShouldNotBeNull().Origin.ShouldBe("https://www.gate.com/fr/news/1");
        briefing.Events[0].ArticleIds.ShouldBe(["crypto.it"]);
        site.Read(includeDrafts: true).Value.ShouldNotBeNull().Briefings.Single().Articles[0].IsDraft.ShouldBeTrue();
    }

    [Fact]
    public void Mistakes_in_drafts_wait_until_drafts_are_read()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/cyber/gate.it.md", "---\ntitle: x\ndraft: true\npublished: soon\n---\n");
        site.Read().Diagnostics.ShouldBeEmpty();
        site.Read(includeDrafts: true).Diagnostics.Select(d => d.Code).ShouldBe(["BRF0202", "BRF0205", "BRF0115"]);
    }

    [Fact]
    public void What_is_read_does_not_depend_on_how_many_read_it()
    {
        using var site = new GoodSite();
        for (var i = 0; i < 20; i++)
        {
            site.Folder.Write($"briefings/b{i}/gate.fr.md", Article($"{i}", i % 3 == 0 ? "colour: red\n" : "")).Write($"entities/e{i}.yml", $"id: e{i}\ntype: law\nnames: {{fr: Loi {i % 4}}}\n");
        }

        var (one, many) = (site.Read(jobs: 1), site.Read(jobs: 8));
        many.Diagnostics.ShouldBe(one.Diagnostics);
        many.Value.ShouldNotBeNull().Briefings.Select(b => b.Id).ShouldBe(one.Value.ShouldNotBeNull().Briefings.Select(b => b.Id));
    }

    [Fact]
    public void Reading_can_be_ended_early()
    {
        using var site = new GoodSite();
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Should.Throw<OperationCanceledException>(() => SiteReader.Read(site.Folder.Path, "input", false, 2, ended.Token));
    }

    [Fact]
    public void Assets_are_listed_with_their_paths()
    {
        using var site = new GoodSite();
        site.Folder.Write("assets/b/logo.svg", "x").Write("assets/a.txt", "x").Write("assets/.hidden", "x");
        site.Read().Value.ShouldNotBeNull().Assets.Select(a => a.Path).ShouldBe(["a.txt", "b/logo.svg"]);
    }
}
