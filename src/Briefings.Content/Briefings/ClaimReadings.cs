using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using ClaimReading = Briefings.Model.Articles.Reading;

namespace Briefings.Content.Briefings;

/// <summary>Reads what an article says of a claim, as it stands in an article's front matter and in <c>briefing.yml</c>:
/// a word alone, or a map with the article's own value and words.</summary>
internal static class ClaimReadings
{
    private static readonly Schema Schema = new("a reading", ["reading"], ["value", "quote"]);
    private static readonly ReadingState[] States =
        [ReadingState.States, ReadingState.Omits, ReadingState.Differs, ReadingState.Anonymises];

    /// <summary>Reads one.</summary>
    /// <param name="claimId">The claim.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="key">What the reading stands behind, in messages.</param>
    /// <param name="at">Where that is.</param>
    /// <param name="node">The reading.</param>
    /// <param name="context">Takes what is wrong.</param>
    public static ClaimReading? Read(string claimId, string articleId, string key, SourceSpan at, YamlNode node, ValueContext context)
    {
        if (node is not YamlMap)
        {
            return Values.Word(node, key, States, context) is { } word ? new(claimId, articleId, word, null, null, at) : null;
        }

        if (MapReader.Open(node, Schema, context) is not { } map)
        {
            return null;
        }

        var state = map.Node("reading") is { } reading ? Values.Word(reading, "reading", States, context) : null;
        var (value, quote) = (map.Text("value"), map.Text("quote"));
        return state is null ? null : new(claimId, articleId, state.Value, value, quote, at);
    }
}
