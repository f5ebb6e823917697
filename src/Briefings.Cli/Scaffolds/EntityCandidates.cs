using System.Collections.Immutable;
using System.Text;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Names;
using Briefings.Cli.Output;
using Briefings.Content.Languages;
using Briefings.Content.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>Offers names that a briefing's articles share and the glossary lacks as entries for it.</summary>
internal static class EntityCandidates
{
    /// <summary>Prints a list in YAML, ready for a file in <c>entities/</c>, to standard output; writes nothing.</summary>
    public static int Run(string briefingId, string input, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(input, streams))
        {
            return ExitCodes.Files;
        }

        var site = SiteReader.Read(input, InputFolder.Shown(input), includeDrafts: true, Environment.ProcessorCount, cancellation).Value;
        if (site?.Briefings.FirstOrDefault(b => string.Equals(b.Id, briefingId, StringComparison.Ordinal)) is not { Articles.IsEmpty: false } briefing)
        {
            streams.Complain($"there is no briefing {briefingId} with an article in {InputFolder.Shown(input)}.");
            return ExitCodes.InputErrors;
        }

        var languages = new LanguageLibrary(LanguagePacks.Load(briefing.Articles.Select(a => a.Language).Distinct()));
        var merged = Stages.Run(streams, stages =>
        {
            stages.Begin($"Comparing {DiagnosticSummary.Count(briefing.Articles.Length, "article")}");
            return BriefingMerger.Merge(briefing, new(site with { Briefings = [briefing] }, languages, Lexicon.Read(LexiconTables.Load())));
        });
        cancellation.ThrowIfCancellationRequested();
        ImmutableArray<LintedArticle> articles = [.. merged.Articles.Select(a => new LintedArticle(a.Segmented, a.Mentions, a.Facts))];
        var candidates = NewNames.Find(articles, merged.Alignments, languages);
        streams.Out.Write(Yaml(candidates, candidate => CandidateTypes.Of(candidate, articles, languages)));
        streams.Error.WriteLine($"{DiagnosticSummary.Count(candidates.Length, "name")} in two languages or more that the glossary lacks.");
        return ExitCodes.Fine;
    }

    private static string Yaml(ImmutableArray<EntityCandidate> candidates, Func<EntityCandidate, TypeEvidence?> typeOf)
    {
        var yaml = new StringBuilder();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var id = Id(candidate, ids);
            var names = string.Join(", ", candidate.Names.Wordings.Select(w => $"{w.Language}: {YamlText.Quoted(w.Text)}"));
            yaml.Append("# ").Append(string.Join(", ", candidate.ArticleIds)).Append('\n')
                .Append("- id: ").Append(id).Append('\n')
                .Append("  type: ").Append(Type(typeOf(candidate))).Append('\n')
                .Append("  names: {").Append(names).Append("}\n\n");
        }

        return yaml.ToString();
    }

    private static string Type(TypeEvidence? evidence) => evidence is null
        ? "organisation             # a guess: person, organisation, place, group, product, law or event"
        : $"{evidence.Type.ToString().ToLowerInvariant()}             # as “{evidence.Word}” tells";

    private static string Id(EntityCandidate candidate, HashSet<string> taken)
    {
        var slug = candidate.Names.Wordings.Select(w => Slug.From(w.Text)).FirstOrDefault(s => s.Length > 0) ?? "name";
        var id = slug;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = $"{slug}-{number}";
        }

        return id;
    }
}
