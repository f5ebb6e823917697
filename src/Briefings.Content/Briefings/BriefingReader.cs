using System.Collections.Immutable;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>A briefing's folder with its articles read, each by itself.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Articles">Its articles, without drafts where none are wanted.</param>
/// <param name="Drafts">The drafts that are left out.</param>
/// <param name="Findings">What is wrong with the folder itself.</param>
internal sealed record ReadFolder(BriefingFolder Folder, ImmutableArray<ReadArticle> Articles, ImmutableArray<ReadArticle> Drafts, Findings Findings);

/// <summary>Reads a briefing in two steps, since the site's languages may have to be learnt from its articles.</summary>
internal static class BriefingReader
{
    /// <summary>The first step: the articles.</summary>
    public static ReadFolder ReadArticles(
        InputFile folder, string root, ImmutableArray<LanguageTag> languages, bool includeDrafts, Func<InputFile, ReadArticle> read)
    {
        var findings = new Findings();
        var listed = BriefingFolder.List(folder, root, findings);
        if (listed.Articles.Length > InputLimits.Articles)
        {
            findings.Add(LimitRules.TooManyEntries, SourceSpan.Whole(folder.DisplayPath), null, listed.Articles.Length, "articles", InputLimits.Articles);
        }

        var articles = listed.Articles.Take(InputLimits.Articles).Select(read).ToLookup(a => a.IsDraft && !includeDrafts);
        return new(listed, [.. articles[false]], [.. articles[true]], findings);
    }

    /// <summary>The second step: everything else, and what holds between the files.</summary>
    /// <param name="own">What the first step read.</param>
    /// <param name="shelf">The articles of all briefings.</param>
    /// <param name="languages">The languages of the site.</param>
    public static ReadBriefing Complete(ReadFolder own, ArticleShelf shelf, ImmutableArray<LanguageTag> languages)
    {
        var findings = new Findings();
        findings.AddAll(own.Findings);
        var context = new ValueContext(findings, languages);
        var at = SourceSpan.Whole(own.Folder.Folder.DisplayPath);
        var id = Values.Id(new YamlScalar(own.Folder.Folder.Name, false, at), "the folder's name", context);
        var file = own.Folder.File is { } yaml ? BriefingFileReader.Read(yaml, context) : BriefingFile.None;
        var read = Comparable(shelf.AddTo(own, file.Articles, findings), at, findings);
        var desk = read.Folder.DeskTexts.Select(f => DeskTextReader.Read(f, context)).OfType<DeskText>().DistinctBy(d => d.Language);
        var alignments = AlignmentFileReader.ReadAll(own.Folder.Alignments, context);
        foreach (var article in read.Articles)
        {
            findings.AddAll(article.Findings);
        }

        if (read.Articles.IsEmpty && read.Drafts.IsEmpty)
        {
            findings.Add(FileRules.NoArticle, at, "Add two articles in two languages, named <source>.<language>.md.");
        }

        ImmutableArray<Reference> references = [.. file.References, .. alignments.References, .. read.Articles.SelectMany(a => a.References)];
        var ids = BriefingChecks.Run(read, file, references, findings);
        var briefing = id is null || read.Articles.All(a => a.Article is null) ? null : Build(id, at, read, file, [.. desk], ids, languages) with
        {
            Alignments = [.. alignments.Corrections.Where(c => IsPresent(c.LeftId, read) && IsPresent(c.RightId, read))],
        };
        return new(briefing, references, findings, file.Articles);
    }

    // The articles that are few enough, together, for each to be compared with each.
    private static ReadFolder Comparable(ReadFolder read, SourceSpan at, Findings findings)
    {
        var sentences = 0;
        var few = ImmutableArray.CreateBuilder<ReadArticle>();
        foreach (var article in read.Articles)
        {
            sentences += article.Article is { } told ? BodyLimits.Sentences(told.Body) : 0;
            if (sentences <= InputLimits.SentencesOfBriefing)
            {
                few.Add(article);
            }
        }

        if (sentences > InputLimits.SentencesOfBriefing)
        {
            findings.Add(LimitRules.TooManyEntries, at, null, sentences, "sentences", InputLimits.SentencesOfBriefing);
        }

        return few.Count == read.Articles.Length ? read : read with { Articles = few.ToImmutable() };
    }

    private static Briefing Build(
        string id, SourceSpan at, ReadFolder read, BriefingFile file, ImmutableArray<DeskText> desk, BriefingIds ids, ImmutableArray<LanguageTag> languages)
    {
        var known = read.Articles.Select(a => a.Article).OfType<Article>().DistinctBy(a => a.Id, StringComparer.Ordinal).ToArray();
        var present = known.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Id = id,
            At = at,
            Articles = [.. known.Select(a => Tidy(a, present, read.Drafts, ids)).OrderBy(a => Rank(languages, a.Language)).ThenBy(a => a.Language).ThenBy(a => a.SourceId, StringComparer.Ordinal)],
            DeskTexts = [.. desk.OrderBy(d => Rank(languages, d.Language)).ThenBy(d => d.Language)],
            Topics = file.Topics,
            Claims = [.. file.Claims.DistinctBy(c => c.Id, StringComparer.Ordinal).Select(c => c with { Readings = c.Readings.RemoveAll(r => !present.Contains(r.ArticleId)) })],
            Events = [.. file.Events.DistinctBy(e => e.Id, StringComparer.Ordinal).Select(e => e with { ArticleIds = e.ArticleIds.RemoveAll(a => !present.Contains(a)) })],
            Corrections = file.Corrections,
            LeftOut = [.. read.Drafts.Select(d => d.Article?.At ?? d.At).Where(d => !d.File.StartsWith(at.File + "/", StringComparison.Ordinal))],
        };
    }

    // Nothing is left that refers to what is not there, be it wrong or a draft that is left out.
    private static Article Tidy(Article article, HashSet<string> present, ImmutableArray<ReadArticle> drafts, BriefingIds ids)
    {
        var readings = article.Readings.RemoveAll(r => !ids.Claims.Has(r.ClaimId));
        var events = article.Events.RemoveAll(e => !ids.Events.Has(e.EventId));
        var lineage = Tidy(article.Lineage, present, drafts);

        // An article that is as it was stays the very same, for those who remember what they found in it.
        return readings == article.Readings && events == article.Events && ReferenceEquals(lineage, article.Lineage)
            ? article
            : article with { Readings = readings, Events = events, Lineage = lineage };
    }

    private static Lineage? Tidy(Lineage? lineage, HashSet<string> present, ImmutableArray<ReadArticle> drafts)
    {
        if (lineage is null || present.Contains(lineage.Origin) || WebAddress.TryParseAbsolute(lineage.Origin) is not null)
        {
            return lineage;
        }

        var draft = drafts.FirstOrDefault(d => string.Equals(d.Id, lineage.Origin, StringComparison.Ordinal));
        return draft?.Article is { } left ? lineage with { Origin = left.Url.Value } : null;
    }

    private static bool IsPresent(string id, ReadFolder read) => read.Articles.Any(a => string.Equals(a.Article?.Id, id, StringComparison.Ordinal));

    private static int Rank(ImmutableArray<LanguageTag> languages, LanguageTag language) =>
        languages.IndexOf(language) is >= 0 and var rank ? rank : languages.Length;
}
