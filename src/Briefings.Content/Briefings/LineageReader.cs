using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Briefings;

/// <summary>Reads what an article derives from.</summary>
internal static class LineageReader
{
    private const string TranslationKey = "translationOf";
    private const string SyndicationKey = "syndicatedFrom";

    private static readonly Schema Schema = new("a lineage", [], [TranslationKey, SyndicationKey, "by"]);
    private static readonly LineageBy[] Makers = [LineageBy.Human, LineageBy.Machine];

    /// <summary>Reads one.</summary>
    /// <param name="node">The value of <c>lineage</c>.</param>
    /// <param name="context">Takes what is wrong.</param>
    /// <param name="references">Takes the article it derives from.</param>
    public static Lineage? Read(YamlNode node, ValueContext context, ICollection<Reference> references)
    {
        if (MapReader.Open(node, Schema, context) is not { } map)
        {
            return null;
        }

        var by = map.Node("by") is { } maker ? Values.Word(maker, "by", Makers, context) ?? LineageBy.Unknown : LineageBy.Unknown;
        var (translation, syndication) = (map.Node(TranslationKey), map.Node(SyndicationKey));
        if (translation is null == syndication is null)
        {
            var found = translation is null ? "none of them" : "both";
            context.Findings.Add(ValueRules.OneOf, map.At, null, "“lineage”", $"“{TranslationKey}” and “{SyndicationKey}”", found);
            return null;
        }

        var (kind, key) = translation is null ? (LineageKind.Syndication, SyndicationKey) : (LineageKind.Translation, TranslationKey);
        return Origin(map, key, references) is { } origin ? new(kind, origin, by, map.Where(key)) : null;
    }

    // A colon makes it an address: no id has one.
    private static string? Origin(MapReader map, string key, ICollection<Reference> references)
    {
        if (map.Node(key) is YamlScalar scalar && scalar.Text.Contains(':', StringComparison.Ordinal))
        {
            return map.Address(key)?.Value;
        }

        if (map.Text(key) is not { } written)
        {
            return null;
        }

        var id = ArticleId.Canonical(written);
        references.Add(new(IdKind.Article, id, map.Where(key)));
        return id;
    }
}
