using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Briefings.Site.Markup;

/// <summary>HTML that is safe to write into a page as it is: every text in it went through <see cref="Escape(string)"/>.</summary>
/// <remarks>There is no way to make one of a string that came from outside without escaping it.</remarks>
public readonly record struct Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Nothing; also what <c>default</c> means.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>True where there is nothing to write.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(markup);

    /// <summary>A text, escaped.</summary>
    public static Html Text(string? text) => new(Escape(text));

    /// <summary>Part of a text, escaped.</summary>
    public static Html Text(ReadOnlySpan<char> text) => new(Longer(text, Growth(text)));

    /// <summary>A text with <c>&amp; &lt; &gt; " '</c> as character references, fit for elements and for quoted attributes.</summary>
    public static string Escape(string? text)
    {
        var more = Growth(text);
        return more == 0 ? text ?? "" : Longer(text, more);
    }

    /// <summary>The same, written as it is escaped.</summary>
    public static void Escape(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            target.Write(text[..at]);
            target.Write(Reference(text[at]));
            text = text[(at + 1)..];
        }

        target.Write(text);
    }

    /// <summary>One after the other.</summary>
    public static Html Concat(params IEnumerable<Html> parts) => new(string.Concat(parts.Select(p => p.markup)));

    /// <summary>One after the other with <paramref name="separator"/> between each two.</summary>
    public static Html Join(Html separator, IEnumerable<Html> parts) => new(string.Join(separator.markup, parts.Select(p => p.markup)));

    /// <summary>One after the other.</summary>
    public static Html operator +(Html left, Html right) => new(left.markup + right.markup);

    /// <summary>One after the other; the operator under another name.</summary>
    public static Html Add(Html left, Html right) => left + right;

    /// <inheritdoc/>
    public bool Equals(Html other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The markup.</summary>
    public override string ToString() => markup ?? "";

    /// <summary>Markup that this project itself wrote, with every text in it escaped already.</summary>
    internal static Html Written(string markup) => new(markup);

    /// <summary>An element with a start and an end tag.</summary>
    /// <param name="name">Its name, in lower case.</param>
    /// <param name="content">What is between the tags.</param>
    /// <param name="attributes">Names, and values that get escaped; one whose value is null is left out. Addresses among them must have been checked.</param>
    /// <exception cref="ArgumentException">A name has other characters than lower-case ASCII letters, digits and hyphens.</exception>
    public static Html Element(string name, Html content, params ReadOnlySpan<(string Name, string? Value)> attributes) => new(attributes.IsEmpty
        ? string.Concat(["<", Checked(name), ">", content.markup, "</", name, ">"])
        : string.Concat([StartTag(name, attributes), content.markup, "</", name, ">"]));

    /// <summary>An element without content or end tag, such as <c>br</c> and <c>img</c>; otherwise as <see cref="Element"/>.</summary>
    public static Html VoidElement(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => new(StartTag(name, attributes));

    private static string StartTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (attributes.IsEmpty)
        {
            return $"<{Checked(name)}>";
        }

        var tag = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        tag.AppendLiteral("<");
        tag.AppendLiteral(Checked(name));
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                tag.AppendLiteral(" ");
                tag.AppendLiteral(Checked(attribute));
                tag.AppendLiteral("=\"");
                tag.AppendLiteral(Escape(value));
                tag.AppendLiteral("\"");
            }
        }

        tag.AppendLiteral(">");
        return tag.ToStringAndClear();
    }

    private static string Checked(string name) =>
        name.Length > 0 && name.AsSpan().IndexOfAnyExcept(NameCharacters) < 0 ? name : throw new ArgumentException($"'{name}' is not a name in HTML.", nameof(name));

    // How much longer a text gets.
    private static int Growth(ReadOnlySpan<char> text)
    {
        var more = 0;
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            more += Reference(text[at]).Length - 1;
            text = text[(at + 1)..];
        }

        return more;
    }

    private static string Longer(ReadOnlySpan<char> text, int more) => string.Create(text.Length + more, text, Escape);

    private static void Escape(Span<char> target, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            var reference = Reference(text[at]);
            text[..at].CopyTo(target);
            reference.CopyTo(target[at..]);
            target = target[(at + reference.Length)..];
            text = text[(at + 1)..];
        }

        text.CopyTo(target);
    }

    private static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
