using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>What a site starts with: a whole one, with a briefing of two articles in two languages.</summary>
internal static class SiteScaffold
{
    /// <summary>Stands in the workflow for whoever publishes this program; no one can have such a name.</summary>
    public const string UnknownAction = "<owner>/<repository>@<version>";

    private const string Briefing = "input/briefings/2025-05-03-tide-mill";

    private static readonly LanguageTag[] StandIns = [LanguageTag.Parse("en"), LanguageTag.Parse("fr")];

    /// <summary>The files, by their paths below the site's folder.</summary>
    public static ImmutableArray<ScaffoldFile> Files(NewSiteOptions options)
    {
        var words = SampleWords.Load();
        LanguageTag[] spoken = [.. options.Languages.Where(words.Languages.Contains)];
        LanguageTag[] told = [.. spoken.Concat(StandIns).Distinct().Take(2)];
        LanguageTag[] written = spoken.Length > 0 ? spoken : told;
        var site = SiteValues(options, words, written, told);
        return
        [
            new("input/site.yml", Template.Fill("site/site.yml", site)),
            new("input/sources.yml", Template.Text("site/sources.yml")),
            new("input/entities/glossary.yml", Template.Fill("site/glossary.yml", site)),
            new($"{Briefing}/briefing.yml", Template.Fill("site/briefing.yml", site)),
            new($"{Briefing}/harbour-news.{told[0]}.md", InOne("site/news.md", words, told[0])),
            new($"{Briefing}/mill-society.{told[1]}.md", InOne("site/society.md", words, told[1])),
            .. spoken.Select(l => new ScaffoldFile($"{Briefing}/index.{l}.md", InOne("site/index.md", words, l))),
            .. spoken.Select(l => new ScaffoldFile($"input/pages/about.{l}.md", InOne("site/about.md", words, l))),
            new(".github/workflows/briefings.yml", Template.Fill("site/workflow.yml", site)),
            new(".gitignore", Template.Text("site/gitignore")),
            new("README.md", Template.Text("site/README.md")),
        ];
    }

    private static FrozenDictionary<string, string> SiteValues(NewSiteOptions options, SampleWords words, LanguageTag[] written, LanguageTag[] told)
    {
        var values = words.Keys.ToDictionary(key => key, key => YamlText.Map(written.Select(l => (l, words.In(l, key)))), StringComparer.Ordinal);
        if (options.Title is { } title)
        {
            values["title"] = YamlText.Map(options.Languages.Select(l => (l, title)));
        }

        values["languages"] = string.Join(", ", options.Languages);
        values["baseUrl"] = options.BaseUrl is { } url ? $"baseUrl: {url.Value}" : "# baseUrl: https://…";
        values["first"] = told[0].Value;
        values["second"] = told[1].Value;
        values["action"] = options.Action ?? UnknownAction;
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string InOne(string template, SampleWords words, LanguageTag language) =>
        Template.Fill(template, words.Keys.ToFrozenDictionary(key => key, key => words.In(language, key), StringComparer.Ordinal));
}
