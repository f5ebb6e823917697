using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Texts;

namespace Briefings.Content.Markdown;

/// <summary>Puts rich texts together.</summary>
internal static class RichTexts
{
    /// <summary>Texts in a row with something between them.</summary>
    public static RichText Join(ImmutableArray<RichText> texts, string between)
    {
        if (texts.Length == 1)
        {
            return texts[0];
        }

        var marks = ImmutableArray.CreateBuilder<Mark>();
        var start = 0;
        foreach (var text in texts)
        {
            foreach (var mark in text.Marks)
            {
                marks.Add(mark with { Start = mark.Start + start });
            }

            start += text.Text.Length + between.Length;
        }

        return new(string.Join(between, texts.Select(t => t.Text)), marks.ToImmutable());
    }

    /// <summary>A text in NFC with its marks where they belong; marks that cover nothing any more are gone.</summary>
    public static RichText Normalized(string text, IEnumerable<Mark> marks)
    {
        text = MarkRuns.Limited(text);
        if (text.IsNormalized())
        {
            return new(text, [.. marks]);
        }

        var offsets = new NormalOffsets(text);
        int Moved(int index) => offsets.ToNormal(index);
        var normal = text.Normalize();
        return new(normal,
        [
            .. marks.Select(m => m with { Start = Moved(m.Start), Length = Math.Min(Moved(m.Start + m.Length), normal.Length) - Moved(m.Start) })
                .Where(m => m.Length > 0 || m is { Kind: MarkKind.Image, Length: 0 }),
        ]);
    }
}
