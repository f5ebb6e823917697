using System.Text.Json.Nodes;
using Briefings.Content.Sites;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>A small site with every kind of file, whose keys are put to the test one place at a time. It is read again after each change.</summary>
internal sealed class PlaceableSite : IDisposable
{
    private const string Body = "Nora Vey a ouvert le pont. Il a coûté 5 millions d’euros.";

    private static readonly Dictionary<string, (string File, string Values)> Files = new(StringComparer.Ordinal)
    {
        ["site"] = ("site.yml", """
            {"title": {"fr": "Essai", "it": "Prova"}, "languages": ["fr", "it"], "baseUrl": "https://desk.example/", "topics": {"t": {"fr": "Sujet"}}, "aboutTopics": {"t": {"fr": "Sujet"}}}
            """),
        ["sources"] = ("sources.yml", """[{"id": "s", "name": "S", "url": "https://example.org/"}]"""),
        ["source"] = ("sources/more.yml", """[{"id": "s2", "name": "S2", "about": {"fr": "Un"}}]"""),
        ["entities"] = ("entities/all.yml", """[{"id": "e", "type": "person", "names": {"fr": "Nora Vey", "it": "Nora Vey"}}]"""),
        ["article"] = ("briefings/b/s.fr.md", """{"title": "Un pont", "url": "https://example.org/1", "published": "2025-05-20"}"""),
        ["desk-text"] = ("briefings/b/index.fr.md", """{"title": "Le pont"}"""),
        ["briefing"] = ("briefings/b/briefing.yml", """
            {"topics": ["t"], "claims": [{"id": "c", "text": {"fr": "Il a coûté cher."}, "readings": {"s.fr": {"reading": "states"}}}],
             "events": [{"id": "h", "date": "2025-05-20", "text": {"fr": "Le pont ouvre."}, "entities": ["e"], "sources": ["s.fr"]}],
             "corrections": [{"date": "2025-05-28", "text": {"fr": "Corrigé."}}]}
            """),
        ["alignment"] = ("briefings/b/alignment.fr-it.yml", """[{"left": "s.fr", "right": "s2.it", "beads": [{"left": ["0000000 Nora"], "right": ["0000000 Nora"]}]}]"""),
        ["page"] = ("pages/p.fr.md", """{"title": "Une page"}"""),
    };

    private readonly Dictionary<string, JsonNode> values = Files.ToDictionary(f => f.Key, f => JsonNode.Parse(f.Value.Values)!, StringComparer.Ordinal);
    private readonly ReadMemory memory = new();

    public PlaceableSite()
    {
        Site.With("input/briefings/b/s2.it.md", "---\ntitle: Un ponte\nurl: https://example.org/2\npublished: 2025-05-20\n---\n\nNora Vey ha aperto il ponte.\n");
        foreach (var schema in Files.Keys)
        {
            Write(schema);
        }
    }

    public SmallSite Site { get; } = new();

    /// <summary>True where the site is read without an error with a text in a place. The site stays as it was, or, where that is asked for, as it is then.</summary>
    public bool Takes(InputPlace place, string text, bool keeps = false)
    {
        var before = values[place.Schema];
        values[place.Schema] = place.Put(before, text);
        Write(place.Schema);
        var read = SiteReader.Read(Site.Input, "input", includeDrafts: true, 1, TestContext.Current.CancellationToken, memory);
        if (!keeps || !read.IsUsable)
        {
            values[place.Schema] = before;
            Write(place.Schema);
        }

        return read.IsUsable;
    }

    public void Dispose() => Site.Dispose();

    // JSON is YAML.
    private void Write(string schema)
    {
        var (file, text) = (Files[schema].File, values[schema].ToJsonString());
        Site.With("input/" + file, file.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{text}\n---\n\n{Body}\n" : text + "\n");
        memory.Forget("input/" + file);
    }
}
