using System.Text;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using Markdig.Syntax.Inlines;

namespace Briefings.Content.Markdown;

/// <summary>Makes plain text with marks of a tree of inlines. One serves for one block.</summary>
/// <param name="source">The file.</param>
/// <param name="offset">Where in it the Markdown starts.</param>
/// <param name="findings">Takes links that no page may contain.</param>
internal sealed class InlineFlattener(SourceText source, int offset, Findings findings)
{
    private readonly StringBuilder text = new();
    private readonly List<Mark?> marks = [];
    private bool isLineBroken;

    /// <summary>Flattens what a block holds.</summary>
    public RichText Flatten(ContainerInline? inlines)
    {
        AddAll(inlines);
        return RichTexts.Normalized(text.ToString(), marks.OfType<Mark>());
    }

    private void AddAll(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.AsSpan()); break;
            case HtmlEntityInline entity: Append(TextFile.Clean(entity.Transcoded.ToString())); break;
            case CodeInline code: Marked(MarkKind.Code, null, () => Append(code.Content)); break;
            case LineBreakInline { IsHard: true }: text.Append('\n'); break;
            case LineBreakInline: isLineBroken = true; break;
            case EmphasisInline emphasis: Marked(KindOf(emphasis), null, () => AddAll(emphasis)); break;
            case LinkInline link: AddLink(link); break;
            case AutolinkInline link: AddAutolink(link); break;
            case HtmlInline html: Append(html.Tag); break;
            case DelimiterInline delimiter: Append(delimiter.ToLiteral()); AddAll(delimiter); break;
            case ContainerInline container: AddAll(container); break;
        }
    }

    private void AddLink(LinkInline link)
    {
        var kind = link.IsImage ? MarkKind.Image : MarkKind.Link;
        var address = Address(link.GetDynamicUrl?.Invoke() ?? link.Url, link);
        if (address is null)
        {
            AddAll(link);
            return;
        }

        Marked(kind, address, () => AddAll(link));
    }

    private void AddAutolink(AutolinkInline link)
    {
        if (Address(link.IsEmail ? "mailto:" + link.Url : link.Url, link) is not { } address)
        {
            Append(link.Url);
            return;
        }

        Marked(MarkKind.Link, address, () => Append(link.Url));
    }

    private WebAddress? Address(string? written, Inline at)
    {
        var address = WebAddress.TryParse(written);
        if (address is null)
        {
            const string Hint = "Use an https:// address, mailto:, or a path within the site.";
            findings.Add(ValueRules.RefusedLink, source.SpanAt(offset + at.Span.Start, at.Span.Length), Hint, written);
        }

        return address;
    }

    // The place of an outer mark is kept before its inner ones are known.
    private void Marked(MarkKind kind, WebAddress? target, Action content)
    {
        JoinLines(next: null);
        var (place, start) = (marks.Count, text.Length);
        marks.Add(null);
        content();
        if (text.Length > start || kind is MarkKind.Image)
        {
            marks[place] = new(start, text.Length - start, kind, target);
        }
    }

    private void Append(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        JoinLines(words[0]);
        foreach (var c in words)
        {
            text.Append(c is '\t' or '\n' or '\r' ? ' ' : c);
        }
    }

    // A line that an editor wrapped goes on with a space, except between characters of scripts that have none.
    private void JoinLines(char? next)
    {
        if (isLineBroken && !(text.Length > 0 && IsUnspaced(text[^1]) && (next is null || IsUnspaced(next.Value))))
        {
            text.Append(' ');
        }

        isLineBroken = false;
    }

    private static bool IsUnspaced(char c) => c is (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFF60');

    private static MarkKind KindOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => MarkKind.Strike,
        { DelimiterCount: >= 2 } => MarkKind.Strong,
        _ => MarkKind.Emphasis,
    };
}
