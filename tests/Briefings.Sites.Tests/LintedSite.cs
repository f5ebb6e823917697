using System.Text.Json.Nodes;

namespace Briefings.Sites.Tests;

/// <summary>A site that no lint has anything to say of, and what is said when one thing about it changes.</summary>
internal static class LintedSite
{
    public const string Briefing = "input/briefings/quai/briefing.yml";
    public const string About = "input/pages/about.fr.md";

    public const string Claims = """
        claims:
          - id: prix
            text: {fr: Le quai a coûté cher., it: La banchina è costata cara.}
            readings: {journal.fr: states}
        """;

    public const string Events = """
        events:
          - id: ouverture
            date: 2025-05-19
            text: {fr: Ouverture., it: Apertura.}
            sources: [journal.fr]
        """;

    public const string Corrections = "corrections: [{date: 2025-05-22, text: {fr: Corrigé., it: Corretto.}}]\n";

    public static SmallSite Clean(TimeProvider? clock = null) => new SmallSite { Clock = clock ?? new FixedClock(new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero)) }
        .With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\n")
        .With("input/sources.yml", "- {id: journal, name: Le Journal}\n- {id: giornale, name: Il Giornale}\n")
        .With("input/entities/brest.yml", "id: brest\ntype: place\nnames: {fr: Brest, it: Brest}\nabout: {fr: Un port., it: Un porto.}\n")
        .With("input/assets/carte.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .WithArticle("quai", "journal.fr", "Un quai neuf", "La ville de Brest a ouvert un quai pour les voiliers. Les pêcheurs s’en plaignent depuis longtemps.")
        .WithArticle("quai", "giornale.it", "Una banchina", "Nel porto si discute di tasse. I negozianti chiedono un incontro con il sindaco.")
        .With("input/briefings/quai/index.fr.md", "---\ntitle: Le quai\nsummary: En bref.\n---\n\nVoir [la page](/fr/about/) et [les sources](/fr/briefings/quai/#sources).\n")
        .With("input/briefings/quai/index.it.md", "---\ntitle: La banchina\nsummary: In breve.\n---\n")
        .With(Briefing, $"{Claims}\n{Events}\n{Corrections}")
        .With(About, "---\ntitle: À propos\n---\n\nUne [carte](/assets/carte.svg).\n\n![Le plan du port](/assets/carte.svg)\n")
        .With("input/pages/about.it.md", "---\ntitle: Chi siamo\n---\n\nTesto.\n");

    /// <summary>What <c>check</c> finds: code, file below the input folder, line, column and message.</summary>
    public static async Task<Found[]> Lint(this SmallSite site)
    {
        var result = await site.Run("check", "--format", "json");
        return
        [
            .. JsonNode.Parse(result.Out)!.AsArray().Select(d => new Found(
                d!["code"]!.GetValue<string>(),
                d["severity"]!.GetValue<string>(),
                d["file"]!.GetValue<string>().Replace(site.Input + "/", "", StringComparison.Ordinal),
                d["line"]?.GetValue<int>() ?? 0,
                d["column"]?.GetValue<int>() ?? 0,
                d["message"]!.GetValue<string>())),
        ];
    }

    internal sealed record Found(string Code, string Severity, string File, int Line, int Column, string Message);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
