using System.Globalization;
using System.Text;
using Briefings.Content.Languages;

namespace Briefings.Benchmarks;

/// <summary>A made-up site to measure with: briefings of a French and an Italian article each that tell the same, and a glossary of
/// whom they name. The same arguments always give the same bytes.</summary>
internal static class GeneratedSite
{
    private const int Seed = 1791;
    private const int Entities = 500;
    private const int Sources = 40;
    private const int Paragraphs = 12;

    /// <summary>Writes the input folder of a site.</summary>
    /// <param name="folder">Where; it is created.</param>
    /// <param name="briefings">How many briefings it has.</param>
    public static void Write(string folder, int briefings)
    {
        var random = new Random(Seed);
        var (words, names) = (Words(), Names(random));
        Write(folder, "site.yml", "title: {fr: Corpus, it: Corpus}\nlanguages: [fr, it]\nbaseUrl: https://corpus.example/\n");
        Write(folder, "sources.yml", string.Concat(Enumerable.Range(0, Sources).Select(i => $"- {{id: source-{i}, name: Source {i}}}\n")));
        Write(folder, "entities/all.yml", string.Concat(names.Select((n, i) => $"- {{id: entity-{i}, type: person, names: {{fr: {n}, it: {n}}}}}\n")));
        for (var i = 0; i < briefings; i++)
        {
            var (french, italian) = Texts(words, names, random);
            var day = new DateOnly(2010, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var (id, source) = ($"briefings/{day}-affaire-{i}", i % (Sources - 1));
            Write(folder, $"{id}/source-{source}.fr.md", Article($"Affaire {i}", day, i, french));
            Write(folder, $"{id}/source-{source + 1}.it.md", Article($"Caso {i}", day, i, italian));
            Write(folder, $"{id}/briefing.yml", $"topics: [topic-{i % 30}]\nevents:\n  - {{id: debut, date: {day}, text: {{fr: Un fait, it: Un fatto}}, entities: [entity-{i % Entities}]}}\n");
        }
    }

    private static string Article(string title, string day, int number, string body) =>
        $"---\ntitle: {title}\nurl: https://example.org/{number}\npublished: {day}\n---\n\n{body}";

    private static (string French, string Italian) Texts((string French, string Italian)[] words, string[] names, Random random)
    {
        var (french, italian) = (new StringBuilder(), new StringBuilder());
        string[] cast = [.. Enumerable.Range(0, 8).Select(_ => names[random.Next(names.Length)])];
        for (var i = 0; i < Paragraphs; i++)
        {
            for (var sentences = random.Next(1, 4); sentences > 0; sentences--)
            {
                var said = Enumerable.Range(0, random.Next(8, 16)).Select(_ => words[random.Next(words.Length)]).ToArray();
                var name = cast[random.Next(cast.Length)];
                var figure = random.Next(2, 5000).ToString(CultureInfo.InvariantCulture);
                french.Append(CultureInfo.InvariantCulture, $"Le {string.Join(' ', said.Select(w => w.French))} de {name} et {figure} autres. ");
                italian.Append(CultureInfo.InvariantCulture, $"Il {string.Join(' ', said.Select(w => w.Italian))} di {name} e {figure} altri. ");
            }

            french.Append("\n\n");
            italian.Append("\n\n");
        }

        return (french.ToString(), italian.ToString());
    }

    private static string[] Names(Random random)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < Entities)
        {
            names.Add($"{Name(random)} {Name(random)}");
        }

        return [.. names];
    }

    private static string Name(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(3, 5)).Select(_ => $"{"bdfgklmnprstv"[random.Next(13)]}{"aeiou"[random.Next(5)]}"));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static (string French, string Italian)[] Words() =>
    [
        .. LexiconTables.Load().Select(t => t.Select(l => l.Split('\t')).ToArray()).SelectMany(t => t.Skip(1).Select(row =>
            (First(row[Array.IndexOf(t[0], "fr")]), First(row[Array.IndexOf(t[0], "it")])))),
    ];

    private static string First(string cell) => cell.Split('|')[0];

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
