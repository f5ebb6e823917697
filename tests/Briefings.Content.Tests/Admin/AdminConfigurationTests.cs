using Briefings.Content.Admin;
using Briefings.Content.Reading;
using Briefings.Content.Schemas;
using Briefings.Content.Schemas.Shapes;
using Briefings.Content.Yaml;

namespace Briefings.Content.Tests.Admin;

public class AdminConfigurationTests
{
    [Fact]
    public void Every_briefing_has_a_list_of_articles_and_one_of_the_desks_texts() => Collections().Select(c => Text(c, "name")).ShouldBe(
        ["articles-cyber", "desk-cyber", "briefings", "pages", "entities", "sources"]);

    [Fact]
    public void Paths_are_those_of_the_repository() => Collections().Select(c => Text(c, "folder")).ShouldBe(
        ["desk/input/briefings/cyber", "desk/input/briefings/cyber", "", "desk/input/pages", "desk/input/entities/desk", "desk/input/sources/desk"]);

    [Theory]
    [InlineData("articles-cyber", typeof(ArticleShape))]
    [InlineData("desk-cyber", typeof(DeskTextShape))]
    [InlineData("pages", typeof(PageShape))]
    [InlineData("entities", typeof(EntityShape))]
    [InlineData("sources", typeof(SourceShape))]
    public void A_form_has_every_key_but_maps_of_ids(string collection, Type shape)
    {
        var fields = Fields(Collections().Single(c => Text(c, "name") == collection)).Select(f => Text(f, "name"));
        fields.Except(["body"]).ShouldBe(ShapeKey.Of(shape).Where(k => !k.IsMap).Select(k => k.Name));
    }

    [Fact]
    public void A_text_per_language_has_a_field_for_each_language_of_the_site()
    {
        var names = Fields(Collections().Single(c => Text(c, "name") == "entities")).Single(f => Text(f, "name") == "names");
        Text(names, "widget").ShouldBe("object");
        Fields(names).Select(f => Text(f, "name")).ShouldBe(["fr", "it"]);
    }

    [Fact]
    public void An_article_is_named_by_its_source_and_language_which_are_asked_for()
    {
        var articles = Collections()[0];
        Text(articles, "slug").ShouldBe("{{fields.source}}.{{fields.language}}");
        var source = Fields(articles).Single(f => Text(f, "name") == "source");
        (Text(source, "widget"), Text(source, "required")).ShouldBe(("select", "true"));
        source["options"].ShouldBeOfType<YamlList>().Items.Cast<YamlScalar>().Select(s => s.Text).ShouldBe(["crypto", "gate"]);
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes() => Yaml().ShouldBe(Yaml());

    private static string Yaml()
    {
        using var site = new GoodSite();
        return AdminConfiguration.Yaml(new(site.Read().Value.ShouldNotBeNull(), "desk/briefings", "main", "desk/input"));
    }

    private static YamlMap[] Collections()
    {
        var findings = new Findings();
        var root = YamlParser.Parse(SourceText.Of("config.yml", Yaml()), findings).ShouldBeOfType<YamlMap>();
        findings.ByPlace().ShouldBeEmpty();
        return [.. root["collections"].ShouldBeOfType<YamlList>().Items.Cast<YamlMap>()];
    }

    private static IEnumerable<YamlMap> Fields(YamlMap map) => map["fields"].ShouldBeOfType<YamlList>().Items.Cast<YamlMap>();

    private static string Text(YamlMap map, string key) => map[key] is YamlScalar scalar ? scalar.Text : "";
}
