using System.Collections.Immutable;
using Briefings.Analysis.Comparison;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using YamlDotNet.RepresentationModel;

namespace Briefings.Analysis.Tests.Comparison.Pairs;

/// <summary>Reads the pairs of a folder beside this one, and their glossary; README.md beside them says how they are written.</summary>
internal static class PairFiles
{
    private const string Here = "Pairs";
    private const string Published = "published";
    private static readonly SourceSpan Nowhere = SourceSpan.Whole("pairs.yml");

    public static ImmutableArray<Entity> ReadGlossary(string folder = Here) => [.. Items(folder, "glossary.yml").Select(ReadEntity)];

    public static ImmutableArray<ComparedPair> ReadPairs(ImmutableArray<Entity> glossary, string folder = Here) =>
    [
        .. Directory.GetFiles(PathOf(folder), "*.yml").Select(f => Path.GetFileName(f)!).Where(f => f != "glossary.yml").Order(StringComparer.Ordinal)
            .SelectMany(f => Items(folder, f).Select(p => ReadPair(p, id => glossary.Any(e => e.Id == id)))),
    ];

    private static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, "Comparison", folder);

    private static IEnumerable<YamlMappingNode> Items(string folder, string file)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Path.Combine(PathOf(folder), file));
        yaml.Load(text);
        return ((YamlSequenceNode)yaml.Documents[0].RootNode).Children.Cast<YamlMappingNode>();
    }

    private static Entity ReadEntity(YamlMappingNode node) => new()
    {
        Id = Text(node, "id"),
        Type = Enum.Parse<EntityType>(Text(node, "type"), ignoreCase: true),
        Names = new(Wordings(node, "names")),
        Aliases = [.. Wordings(node, "aliases")],
        About = new(Wordings(node, "about")),
        At = Nowhere,
    };

    private static IEnumerable<Wording> Wordings(YamlMappingNode node, string key) => Entries(node, key)
        .SelectMany(e => e.Value is YamlSequenceNode list ? list.Children.Select(c => (e.Key, c.ToString())) : [(e.Key, e.Value.ToString())])
        .Select(e => new Wording(LanguageTag.Parse(e.Key), e.Item2));

    private static ComparedPair ReadPair(YamlMappingNode node, Func<string, bool> isEntity)
    {
        var name = Text(node, "pair");
        var expected = Entries(node, "expect").SelectMany(e => ReadExpected(name, e.Key, e.Value.ToString(), isEntity));
        return new(name, ReadArticle(node, "left"), ReadArticle(node, "right"), [.. expected]);
    }

    private static Article ReadArticle(YamlMappingNode node, string side)
    {
        var entries = Entries(node, side).ToList();
        var (language, text) = entries.Where(e => e.Key != Published).Select(e => (e.Key, e.Value.ToString())).Single();
        var published = entries.Where(e => e.Key == Published).Select(e => e.Value.ToString()).SingleOrDefault("2025-05-20");
        return new()
        {
            Id = $"{side}.{language}",
            SourceId = side,
            Language = LanguageTag.Parse(language),
            Title = "—",
            Url = WebAddress.TryParse($"https://{side}.example/")!,
            Published = Edtf.TryParse(published)!,
            Body = [new(BlockKind.Paragraph, 0, RichText.Plain(text.Trim()), [], Nowhere)],
            At = Nowhere,
        };
    }

    private static IEnumerable<ExpectedReading> ReadExpected(string pair, string value, string reading, Func<string, bool> isEntity)
    {
        var fact = value == "certainty" ? null : ClaimValue.TryParse(value, isEntity) ?? throw new InvalidDataException($"{pair}: cannot read “{value}”. {ClaimValue.Forms}");
        return reading == "both"
            ? [new(value, fact, 0, ReadingState.States), new(value, fact, 1, ReadingState.States)]
            : [new(value, fact, reading.StartsWith("left ", StringComparison.Ordinal) ? 0 : 1, ReadState(pair, reading))];
    }

    private static ReadingState ReadState(string pair, string reading) => reading[(reading.IndexOf(' ', StringComparison.Ordinal) + 1)..] switch
    {
        "differs" => ReadingState.Differs,
        "anonymises" => ReadingState.Anonymises,
        "omits" => ReadingState.Omits,
        "not covered" => ReadingState.NotCovered,
        _ => throw new InvalidDataException($"{pair}: “{reading}” is no reading."),
    };

    private static string Text(YamlMappingNode node, string key) => node.Children[key].ToString();

    private static IEnumerable<(string Key, YamlNode Value)> Entries(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlMappingNode)value).Children.Select(c => (c.Key.ToString(), c.Value)) : [];
}
