using System.Globalization;
using System.Text.Json;
using Briefings.Model.Texts;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Writes sites that hold payloads in every text of every file.</summary>
internal static class HostileSite
{
    private static readonly string[] Languages = ["fr", "it"];

    /// <summary>A site with a briefing, a topic, a source, an entity and a page for each group of payloads.</summary>
    /// <param name="payloads">What every text holds.</param>
    /// <param name="atOnce">How many of them one text holds.</param>
    /// <param name="title">What the site is called, on every page.</param>
    public static SmallSite Of(IReadOnlyCollection<Payload> payloads, int atOnce, string title)
    {
        string[][] groups = [.. payloads.Select(p => p.Text).Chunk(atOnce)];
        var site = new SmallSite().With("input/assets/port.png", "x").With("input/site.yml", Settings(title, groups));
        site.With("input/sources.yml", string.Concat(groups.Select((g, i) =>
            $"- {{id: s{i}, name: {Quoted(g)}, url: {Quoted([Address(g)])}, about: {Localized(g)}}}\n")));
        site.With("input/entities/all.yml", string.Concat(groups.Select((g, i) =>
            $"- {{id: e{i}, type: person, names: {Localized(g, $"N{i} ")}, aliases: {{fr: [{Quoted(g, $"A{i} ")}]}}, about: {Localized(g)}}}\n")));
        foreach (var (i, group) in groups.Index())
        {
            AddBriefing(site, i, group);
        }

        return site;
    }

    /// <summary>What a text holds, as a quoted scalar of YAML.</summary>
    public static string Quoted(IEnumerable<string> texts, string before = "") => JsonSerializer.Serialize(before + string.Join(" ", texts));

    private static string Settings(string title, string[][] groups) => $$"""
        title: {{Localized([title])}}
        description: {{Localized([title])}}
        languages: [fr, it]
        baseUrl: https://desk.example/
        topics: { {{string.Join(", ", groups.Select((g, i) => $"t{i}: {Localized(g)}"))}} }
        aboutTopics: { {{string.Join(", ", groups.Select((g, i) => $"t{i}: {Localized(g)}"))}} }
        """;

    private static void AddBriefing(SmallSite site, int i, string[] group)
    {
        var folder = $"input/briefings/b{i}";
        foreach (var language in Languages)
        {
            site.With($"{folder}/s{i}.{language}.md", $$"""
                ---
                title: {{Quoted(group)}}
                summary: {{Quoted(group)}}
                author: {{Quoted(group)}}
                note: {{Quoted(group)}}
                url: {{Quoted([Address(group)])}}
                published: 2025-05-20
                cleaning:
                  - {removed: {{Quoted(group)}}, paragraphs: 1}
                events:
                  - {id: h, date: 2025-05-20}
                lineage:
                  {{(language == "fr" ? "syndicatedFrom" : "translationOf")}}: {{Quoted([Address(group)])}}
                ---

                N{{i}} {{Body(group)}}
                """);
            site.With($"{folder}/index.{language}.md", $"---\ntitle: {Quoted(group)}\nsummary: {Quoted(group)}\n---\n\n{Body(group)}\n");
            site.With($"input/pages/p{i}.{language}.md", $"---\ntitle: {Quoted(group)}\nsummary: {Quoted(group)}\n---\n\n{Body(group)}\n");
        }

        site.With($"{folder}/briefing.yml", $$"""
            topics: [t{{i}}]
            claims:
              - id: c
                text: {{Localized(group)}}
                readings:
                  s{{i}}.fr:
                    reading: states
                    quote: {{Quoted(group)}}
                  s{{i}}.it:
                    reading: differs
                    quote: {{Quoted(group)}}
            events:
              - {id: h, date: 2025-05-20, text: {{Localized(group)}}, entities: [e{{i}}], sources: [s{{i}}.fr]}
            corrections:
              - {date: 2025-05-28, text: {{Localized(group)}}}
            """);
        site.With($"{folder}/alignment.fr-it.yml", $"""
            - left: s{i}.fr
              right: s{i}.it
              beads:
                - left: [{Quoted(group, "0000000 ")}]
                  right: [{Quoted(group, "0000000 ")}]
            """);
    }

    // Every place that Markdown has for a text or an address.
    private static string Body(string[] group) => string.Concat(group.Select(Visible).Select(p =>
    {
        var line = p.ReplaceLineEndings(" ");
        return $"""
            {p}

            [x]({line}) ![x]({line}) [x](<{line}> "{line}") ![{line}](/assets/port.png "{line}") <{line}> `{line}`

            [{line}]({line} '{line}')

            > {line}

            - {line}
              1. {line}

            ## {line}

            | {line} | x |
            | - | - |
            | {line} | [x]({line}) |

            ```{line}
            {line}
            ```


            """;
    }));

    // A file itself must not have control characters; an entity may try to stand for one.
    private static string Visible(string text) => string.Concat(text.Select(c =>
        char.IsControl(c) && c is not ('\n' or '\t' or '\r') ? string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};") : c.ToString()));

    private static string Localized(IEnumerable<string> texts, string before = "") => $"{{fr: {Quoted(texts, before)}, it: {Quoted(texts, before)}}}";

    private static string Address(string[] group) => Address(string.Concat(group));

    private static string Address(string text) => WebAddress.TryParseAbsolute($"https://example.org/?q={text}#{text}") is null ? "https://example.org/" : $"https://example.org/?q={text}#{text}";
}
