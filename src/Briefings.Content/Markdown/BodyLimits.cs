using System.Buffers;
using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.Markdown;

/// <summary>Keeps texts to a size at which reading and comparing them ends soon.</summary>
internal static class BodyLimits
{
    private static readonly SearchValues<string> Links = SearchValues.Create(["](", "://", "www.", "mailto:"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？｡؟۔।:;\n");

    /// <summary>False, with a finding, for a text that is too long to be parsed. Links are counted as well, since each beginning of
    /// one is followed to the end of its paragraph.</summary>
    public static bool MayBeParsed(SourceText source, int start, Findings findings)
    {
        var body = source.Text.AsSpan(start);
        return IsFew(body.Length, InputLimits.BodyLength, "characters", source, start, findings)
            && IsFew(Count(body), InputLimits.Links, "links", source, start, findings);
    }

    /// <summary>False, with a finding, for a text that would be cut into too many sentences.</summary>
    public static bool MayBeCompared(ImmutableArray<Block> blocks, SourceText source, int start, Findings findings)
    {
        return IsFew(Sentences(blocks), InputLimits.Sentences, "sentences", source, start, findings);
    }

    /// <summary>The number of places where a sentence may end.</summary>
    public static int Sentences(ImmutableArray<Block> blocks) => blocks.Sum(b => 1 + Count(b.Text.Text));

    private static bool IsFew(int count, int most, string what, SourceText source, int start, Findings findings)
    {
        if (count > most)
        {
            findings.Add(LimitRules.TextTooLong, source.SpanAt(start, 1), null, count, what, most);
        }

        return count <= most;
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += Ends.Contains(c) ? 1 : 0;
        }

        return count;
    }

    private static int Count(ReadOnlySpan<char> body)
    {
        var count = 0;
        for (var at = body.IndexOfAny(Links); at >= 0; at = body.IndexOfAny(Links))
        {
            count++;
            body = body[(at + 1)..];
        }

        return count;
    }
}
