using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Texts;
using YamlDotNet.RepresentationModel;

namespace Briefings.Content.Languages;

/// <summary>Makes a language pack of a file's nodes.</summary>
internal static class PackReader
{
    /// <summary>Reads a pack; date patterns and currencies of the <paramref name="shared"/> file are added behind the language's own.</summary>
    public static LanguagePack Read(YamlNode root, YamlNode shared, string file)
    {
        var own = Read(new PackNode(root, file, "pack"));
        var common = Read(new PackNode(shared, "und.yml", "pack"));
        return own with
        {
            Currencies = own.Currencies.AddRange(common.Currencies),
            Quotes = own.Quotes.AddRange(common.Quotes.Except(own.Quotes)),
            Numbers = own.Numbers with { Percent = own.Numbers.Percent.AddRange(common.Numbers.Percent) },
            Dates = own.Dates with { Patterns = own.Dates.Patterns.AddRange(common.Dates.Patterns) },
        };
    }

    private static LanguagePack Read(PackNode root)
    {
        var tag = root.Entries().Where(e => e.Key is "language").Select(e => (PackNode?)e.Value).FirstOrDefault() ?? throw root.Wrong("has no language.");
        var pack = new LanguagePack
        {
            Language = LanguageTag.TryParse(tag.Text(), out var language) ? language : throw tag.Wrong($"'{tag.Text()}' is not a language tag."),
        };
        foreach (var (key, value) in root.Entries(
            "language", "unspaced", "joined", "sentences", "quotes", "spacedSigns", "indexArticle", "weakLetters", "stopWords", "clitics", "genericNouns", "boilerplate",
            "plurals", "lists", "choices", "numbers", "currencies", "dates", "speech", "certainty"))
        {
            pack = With(pack, key, value);
        }

        return pack;
    }

    private static LanguagePack With(LanguagePack pack, string key, PackNode value) => key switch
    {
        "unspaced" => pack with { IsUnspaced = value.Flag() },
        "joined" => pack with { IsJoined = value.Flag() },
        "sentences" => pack with { Sentences = Sentences(value) },
        "quotes" => pack with { Quotes = [.. value.Items().Select(Quote)] },
        "spacedSigns" => pack with { SpacedSigns = value.Text() },
        "indexArticle" => pack with { IndexArticle = Folding.Fold(value.Text()) },
        "weakLetters" => pack with { WeakLetters = Folding.Fold(value.Text()) },
        "stopWords" => pack with { StopWords = Folded(value) },
        "clitics" => pack with { Clitics = Clitics(value) },
        "genericNouns" => pack with { GenericNouns = value.Entries().ToImmutableDictionary(e => TypeOf(e.Key, e.Value), e => Folded(e.Value)) },
        "boilerplate" => pack with { Boilerplate = Folded(value) },
        "plurals" => pack with { Plurals = [.. value.Entries("zero", "one", "two", "few", "many").Select(e => new PluralRule(e.Key, e.Value.Text()))] },
        "lists" => pack with { Lists = List(value) },
        "choices" => pack with { Choices = List(value) },
        "numbers" => pack with { Numbers = NumberRulesReader.Read(value) },
        "currencies" => pack with { Currencies = [.. value.Entries().Select(e => Currency(e.Key, e.Value))] },
        "dates" => pack with { Dates = DateRulesReader.Read(value) },
        "speech" => pack with { Speech = Speech(value) },
        "certainty" => pack with { Certainty = CertaintyRulesReader.Read(value) },
        _ => pack,
    };

    private static ImmutableArray<string> Folded(PackNode node) => [.. node.Words().Select(Folding.Fold).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<string> LongestFirst(PackNode node) =>
        [.. Folded(node).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];

    private static SentenceRules Sentences(PackNode node)
    {
        var rules = SentenceRules.Default;
        foreach (var (key, value) in node.Entries("ends", "abbreviations"))
        {
            rules = key is "ends" ? rules with { Ends = value.Text() } : rules with { Abbreviations = Folded(value) };
        }

        return rules;
    }

    private static QuotationMarks Quote(PackNode node) => node.Words() switch
    {
        [var open, var close] => new(open, close),
        [var open, var close, var space] => new(open, close, space),
        _ => throw node.Wrong("has to be an opening and a closing mark, and may have a space."),
    };

    private static CliticRules Clitics(PackNode node)
    {
        var rules = CliticRules.None;
        foreach (var (key, value) in node.Entries("before", "after", "articles"))
        {
            rules = key switch
            {
                "before" => rules with { Before = LongestFirst(value) },
                "after" => rules with { After = LongestFirst(value) },
                _ => rules with { Articles = [.. value.Entries().Select(e => new ArticleForms(Folding.Fold(e.Key), Folded(e.Value)))] },
            };
        }

        return rules;
    }

    private static EntityType TypeOf(string key, PackNode node) =>
        Enum.TryParse<EntityType>(key, ignoreCase: true, out var type) && !char.IsDigit(key[0]) ? type : throw node.Wrong("is no type of entity.");

    private static ListPatterns List(PackNode node)
    {
        var patterns = ListPatterns.Default;
        foreach (var (key, value) in node.Entries("two", "middle", "end"))
        {
            patterns = key switch
            {
                "two" => patterns with { Two = value.Text() },
                "middle" => patterns with { Middle = value.Text() },
                _ => patterns with { End = value.Text() },
            };
        }

        return patterns;
    }

    private static CurrencyNames Currency(string code, PackNode node)
    {
        if (node.Node is not YamlMappingNode)
        {
            return new(code, node.Words(), []);
        }

        var currency = new CurrencyNames(code, [], []);
        foreach (var (key, value) in node.Entries("names", "minor"))
        {
            currency = key is "names" ? currency with { Names = value.Words() } : currency with { Minor = value.Words() };
        }

        return currency;
    }

    private static SpeechRules Speech(PackNode node)
    {
        var rules = SpeechRules.None;
        foreach (var (key, value) in node.Entries("verbs", "sources", "subjectParticles", "after"))
        {
            rules = key switch
            {
                "verbs" => rules with { Verbs = value.Words() },
                "sources" => rules with { Sources = value.Words() },
                "subjectParticles" => rules with { SubjectParticles = value.Words() },
                _ => rules with { After = value.Words() },
            };
        }

        return rules;
    }
}
