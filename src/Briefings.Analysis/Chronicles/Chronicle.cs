using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;

namespace Briefings.Analysis.Chronicles;

/// <summary>Tells what became of a briefing, the articles included that it shares with others.</summary>
public static class Chronicle
{
    /// <summary>The history of a briefing. An article of another briefing's folder is told of from when this one was published, and named by its
    /// path from this one's folder, as <c>articles:</c> names it.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="history">What is known; null for nothing.</param>
    /// <returns>Null where nothing is known of the briefing.</returns>
    public static BriefingHistory? Of(Briefing briefing, FileHistory? history)
    {
        if (history?.Briefings.GetValueOrDefault(briefing.Id) is not { } own)
        {
            return null;
        }

        var shared = briefing.Articles.SelectMany(a => Shared(a, briefing, history, own.Published)).ToArray();
        return shared.Length == 0 ? own : own with { Updates = [.. own.Updates.Concat(shared).GroupBy(d => d.Day).OrderBy(g => g.Key).Select(Joined)] };
    }

    /// <summary>The name that an article's file has in the history of a briefing.</summary>
    public static string NameOf(Article article, Briefing briefing)
    {
        var (owner, name) = Place(article);
        return IsOwn(article, briefing) ? name : $"../{owner}/{name}";
    }

    private static IEnumerable<UpdateDay> Shared(Article article, Briefing briefing, FileHistory history, DateOnly published)
    {
        var (owner, name) = Place(article);
        return IsOwn(article, briefing) || history.Briefings.GetValueOrDefault(owner) is not { } other ? [] :
            from day in other.Updates
            where day.Day > published && day.Files.Any(f => f.Kind == ChangeKind.Changed && string.Equals(f.Name, name, StringComparison.Ordinal))
            select new UpdateDay(day.Day, [new(NameOf(article, briefing), ChangeKind.Changed)]);
    }

    private static UpdateDay Joined(IGrouping<DateOnly, UpdateDay> day) =>
        new(day.Key, [.. day.SelectMany(d => d.Files).OrderBy(f => f.Name, StringComparer.Ordinal)]);

    private static bool IsOwn(Article article, Briefing briefing) => article.At.File.StartsWith(briefing.At.File + "/", StringComparison.Ordinal);

    // input/briefings/<owner>/<name>
    private static (string Owner, string Name) Place(Article article) =>
        article.At.File.Split('/') is [.., var owner, var name] ? (owner, name) : ("", article.At.File);
}
