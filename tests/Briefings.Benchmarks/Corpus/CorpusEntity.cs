using System.Collections.Immutable;

namespace Briefings.Benchmarks.Corpus;

/// <summary>Somebody or something that the corpus's articles name.</summary>
/// <param name="Id">What it is called in files.</param>
/// <param name="Type">Its type, as the glossary has it.</param>
/// <param name="French">Its name in French.</param>
/// <param name="Italian">Its name in Italian.</param>
internal sealed record CorpusEntity(string Id, string Type, string French, string Italian)
{
    private const int Organisations = 100;

    /// <summary>All 500: 300 people, 100 places, 100 organisations.</summary>
    public static ImmutableArray<CorpusEntity> All()
    {
        var names = Tables.Read("names").ToDictionary(row => row[0], row => (First: row[1].Split(' '), Last: row[2].Split(' ')), StringComparer.Ordinal);
        var people = Joined(names["person"], " ").ToArray();
        var places = Joined(names["place"], "").ToArray();
        var kinds = Tables.Read("organisations");
        return
        [
            .. people.Select((n, i) => new CorpusEntity($"person-{i}", "person", n, n)),
            .. places.Select((n, i) => new CorpusEntity($"place-{i}", "place", n, n)),
            .. Enumerable.Range(0, Organisations).Select(i => Organisation(i, kinds[i % kinds.Length], places[i])),
        ];
    }

    private static CorpusEntity Organisation(int number, string[] kind, string place) =>
        new($"organisation-{number}", "organisation", In(kind[0], place), In(kind[1], place));

    private static string In(string kind, string place) => kind.Replace("{place}", place, StringComparison.Ordinal);

    private static IEnumerable<string> Joined((string[] First, string[] Last) names, string separator) =>
        from first in names.First
        from last in names.Last
        select first + separator + last;
}
