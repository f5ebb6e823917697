namespace Briefings.Benchmarks.Corpus;

/// <summary>Writes the corpus as plain Markdown pages, a folder a language, as other generators read them.</summary>
internal static class PlainInput
{
    /// <summary>Writes the articles of the first briefings.</summary>
    /// <param name="folder">Where to; it is created.</param>
    /// <param name="count">How many briefings.</param>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "fr"));
        Directory.CreateDirectory(Path.Combine(folder, "it"));
        foreach (var briefing in new CorpusText().Briefings(count))
        {
            Write(folder, briefing, briefing.French);
            Write(folder, briefing, briefing.Italian);
        }
    }

    private static void Write(string folder, CorpusBriefing briefing, CorpusArticle article) => File.WriteAllText(
        Path.Combine(folder, article.Language, $"{briefing.Id}.md"),
        $"---\ntitle: {article.Title}\ndate: {briefing.Date}\n---\n\n{string.Join("\n\n", article.Paragraphs)}\n");
}
