using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>The words of the site that <c>new site</c> starts, from the table <c>words.tsv</c>: a row a text, a column a language.</summary>
internal sealed class SampleWords
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> rows;

    private SampleWords(ImmutableArray<LanguageTag> languages, ImmutableDictionary<string, ImmutableArray<string>> rows) =>
        (Languages, this.rows) = (languages, rows);

    /// <summary>The languages there are words in, in the order of the columns.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>The names of the texts.</summary>
    public IEnumerable<string> Keys => rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public static SampleWords Load()
    {
        var lines = Template.Text("words.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToArray();
        return new(
            [.. lines[0].Skip(1).Select(LanguageTag.Parse)],
            lines.Skip(1).ToImmutableDictionary(cells => cells[0], cells => cells.Skip(1).ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>A text in one of <see cref="Languages"/>.</summary>
    public string In(LanguageTag language, string key) => rows[key][Languages.IndexOf(language)];
}
