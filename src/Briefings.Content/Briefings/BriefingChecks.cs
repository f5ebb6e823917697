using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using ClaimReading = Briefings.Model.Articles.Reading;

namespace Briefings.Content.Briefings;

/// <summary>The ids of a briefing.</summary>
/// <param name="Articles">Its articles, also those that could not be read and drafts.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Events">Its events.</param>
internal sealed record BriefingIds(IdRegister Articles, IdRegister Claims, IdRegister Events);

/// <summary>What has to hold between the files of a briefing.</summary>
internal static class BriefingChecks
{
    /// <summary>Checks a briefing and tells its ids.</summary>
    public static BriefingIds Run(ReadFolder read, BriefingFile file, ImmutableArray<Reference> references, Findings findings)
    {
        var ids = new BriefingIds(new(IdKind.Article), new(IdKind.Claim), new(IdKind.Event));
        var articles = read.Articles.Concat(read.Drafts).Where(a => a.Id is not null).Select(a => new Declaration(IdKind.Article, a.Id!, a.At));
        // The folder's own articles first, then those that briefing.yml adds by a line of it.
        ids.Articles.Enter(articles.OrderBy(a => a.At.Line).ThenBy(a => a.At.File, StringComparer.Ordinal).ThenBy(a => a.At.Column), findings);
        ids.Claims.Enter(file.Declarations, findings);
        ids.Events.Enter(file.Declarations, findings);
        ids.Articles.Check(references, "An article's id is <source>.<language>.", findings);
        if (!findings.IsLost(read.Folder.File))
        {
            ids.Claims.Check(references, $"Claims are declared in {BriefingFileReader.Name}.", findings);
            ids.Events.Check(references, $"Events are declared in {BriefingFileReader.Name}.", findings);
        }

        CheckReadings(read, file, findings);
        return ids;
    }

    private static void CheckReadings(ReadFolder read, BriefingFile file, Findings findings)
    {
        var central = new Dictionary<(string, string), ClaimReading>();
        foreach (var reading in file.Claims.SelectMany(c => c.Readings))
        {
            central.TryAdd((reading.ClaimId, reading.ArticleId), reading);
        }

        foreach (var own in read.Articles.Select(a => a.Article).OfType<Article>().SelectMany(a => a.Readings))
        {
            if (central.TryGetValue((own.ClaimId, own.ArticleId), out var other))
            {
                findings.Add(ValueRules.DuplicateReading, own.At, "Delete one of the two.", own.ArticleId, own.ClaimId, Places.Of(other.At));
            }
        }
    }
}
