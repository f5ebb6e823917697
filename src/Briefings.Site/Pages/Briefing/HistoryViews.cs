using System.Collections.Immutable;
using Briefings.Analysis.Chronicles;
using Briefings.Model.Dates;
using Briefings.Model.Sites;
using BriefingInput = Briefings.Model.Briefings.Briefing;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Tells readers what became of a briefing.</summary>
internal sealed class HistoryViews(Reader reader, BriefingInput briefing)
{
    private const int MostShown = 4;

    /// <summary>The history; null where nothing is known of it.</summary>
    public HistoryView? View()
    {
        if (Chronicle.Of(briefing, reader.Context.Site.Input.History) is not { } history)
        {
            return null;
        }

        ImmutableArray<HistoryEntryView> entries = [.. Entries(history).OrderByDescending(e => e.Date).ThenBy(e => e.Rank).Select(e => e.View)];
        return new(
            reader.Say(Edtf.Of(history.Published)),
            history.Updates is [.., var last] ? reader.Say(Edtf.Of(last.Day)) : null,
            entries.Length > MostShown ? reader.Strings.Format("history.days", "count", entries.Length) : null,
            entries);
    }

    // Of one day, what came last is told first.
    private IEnumerable<(Edtf Date, int Rank, HistoryEntryView View)> Entries(BriefingHistory history) =>
        briefing.Corrections.Select(c => c.Date).Distinct().Select(d => (d, 0, Entry(d, "history.corrected", [], isCorrection: true)))
            .Concat(history.Updates.Select(u => (Edtf.Of(u.Day), 1, Entry(Edtf.Of(u.Day), "history.updated", Texts(u)))))
            .Append((Edtf.Of(history.Published), 2, Entry(Edtf.Of(history.Published), "history.published", [])));

    private HistoryEntryView Entry(Edtf date, string key, ImmutableArray<string> texts, bool isCorrection = false) =>
        new(reader.Say(date), reader.Strings[key], isCorrection, texts);

    private ImmutableArray<string> Texts(UpdateDay update) =>
    [
        .. from kind in new[] { (ChangeKind.Added, "history.added"), (ChangeKind.Changed, "history.changed"), (ChangeKind.Removed, "history.removed") }
           let names = update.Files.Where(f => f.Kind == kind.Item1).Select(f => Named(f.Name)).ToArray()
           where names.Length > 0
           select reader.Strings.Format(kind.Item2, "texts", reader.Strings.List(names)),
    ];

    private string Named(string file) =>
        briefing.Articles.FirstOrDefault(a => string.Equals(Chronicle.NameOf(a, briefing), file, StringComparison.Ordinal)) is { } article ? reader.Named(article)
        : file is "briefing.yml" ? reader.Strings["history.details"]
        : file.Split('.') switch
        {
            ["index", var language, "md"] => $"{reader.Strings["desk.text"]} {reader.Isolated($"({language})")}",
            ["alignment", ..] => reader.Strings["history.alignment"],
            [.. var source, var language, "md"] => reader.Isolated($"{reader.SourceName(string.Join('.', source))} ({language})"),
            _ => reader.Isolated(file),
        };
}
