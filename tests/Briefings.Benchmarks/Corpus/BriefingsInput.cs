using System.Globalization;

namespace Briefings.Benchmarks.Corpus;

/// <summary>Writes the corpus as the input of this project.</summary>
internal static class BriefingsInput
{
    private const string Settings = "title: {fr: Corpus, it: Corpus}\nlanguages: [fr, it]\nbaseUrl: https://corpus.example/\n";

    /// <summary>Writes the first briefings, each of a French and an Italian article.</summary>
    /// <param name="folder">Where to; it is created.</param>
    /// <param name="count">How many.</param>
    public static void WritePairs(string folder, int count) => Write(folder, count, b =>
    {
        Write(Path.Combine(folder, "briefings", b.Id), b, b.French, b.Italian);
    });

    /// <summary>Writes the same articles, each as a briefing of its own.</summary>
    /// <param name="folder">Where to; it is created.</param>
    /// <param name="count">The number of pairs.</param>
    public static void WriteSingles(string folder, int count) => Write(folder, count, b =>
    {
        Write(Path.Combine(folder, "briefings", $"{b.Id}-fr"), b, b.French);
        Write(Path.Combine(folder, "briefings", $"{b.Id}-it"), b, b.Italian);
    });

    private static void Write(string folder, int count, Action<CorpusBriefing> write)
    {
        var text = new CorpusText();
        Directory.CreateDirectory(Path.Combine(folder, "entities"));
        File.WriteAllText(Path.Combine(folder, "site.yml"), Settings);
        File.WriteAllText(Path.Combine(folder, "sources.yml"), string.Concat(CorpusText.SourceIds.Select(id => $"- {{id: {id}, name: {id}}}\n")));
        File.WriteAllText(Path.Combine(folder, "entities", "all.yml"), string.Concat(text.Entities.Select(Entity)));
        foreach (var briefing in text.Briefings(count))
        {
            write(briefing);
        }
    }

    private static void Write(string folder, CorpusBriefing briefing, params ReadOnlySpan<CorpusArticle> articles)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "briefing.yml"), $"topics: [{briefing.Topic}]\n");
        foreach (var article in articles)
        {
            var number = briefing.Number.ToString(CultureInfo.InvariantCulture);
            File.WriteAllText(
                Path.Combine(folder, $"{article.Source}.{article.Language}.md"),
                $"---\ntitle: {article.Title}\nurl: https://{article.Source}.example/{number}\npublished: {briefing.Date}\n---\n\n{string.Join("\n\n", article.Paragraphs)}\n");
        }
    }

    private static string Entity(CorpusEntity entity) =>
        $"- {{id: {entity.Id}, type: {entity.Type}, names: {{fr: {entity.French}, it: {entity.Italian}}}}}\n";
}
