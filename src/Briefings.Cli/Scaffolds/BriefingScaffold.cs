using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>What a briefing starts with.</summary>
internal static class BriefingScaffold
{
    /// <summary>Its <c>briefing.yml</c>, and a text of the desk in each language.</summary>
    public static ImmutableArray<ScaffoldFile> Files(string id, IReadOnlyList<LanguageTag> languages) =>
    [
        new($"briefings/{id}/briefing.yml", Yaml(languages)),
        .. languages.Select(l => new ScaffoldFile($"briefings/{id}/index.{l}.md", DeskText)),
    ];

    private const string DeskText = """
        ---
        # The desk's own words. Leave a key out to use the article's.
        title: "A title"
        summary: "What happened, in a sentence or two."
        ---

        """;

    private static string Yaml(IReadOnlyList<LanguageTag> languages)
    {
        var texts = languages.Count == 0 ? "{en: …}" : $"{{{string.Join(", ", languages.Select(l => $"{l}: …"))}}}";
        return $$"""
            # What the briefing is about, as ids; readers can follow a topic.
            topics: []

            # Statements to track across the sources. A source is named by its article: <source>.<lang>.
            # claims:
            #   - id: stolen-total
            #     text: {{texts}}
            #     value: 1.7 billion USD                 # what it says, where that is a figure, a date or a name
            #     readings: {gate.fr: states}            # states, omits, differs or anonymises; found by itself where left out
            claims: []

            # Entries of the timeline, with the sources they rest on.
            # events:
            #   - {id: consultation, date: 2025-05-20, text: {{texts}}, entities: [], sources: []}
            events: []

            # What was wrong and is now right, once the briefing is published.
            # corrections:
            #   - {date: 2025-05-28, text: {{texts}}}
            corrections: []

            """;
    }
}
