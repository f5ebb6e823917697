using System.Text;
using Briefings.Site.Markup;
using HandlebarsDotNet;

namespace Briefings.Site.Rendering;

/// <summary>Escapes whatever a template writes that is not of type <see cref="Html"/>.</summary>
internal sealed class HtmlTextEncoder : ITextEncoder
{
    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target) => Html.Escape(text, target);

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var collected = new StringBuilder();
        while (text is not null && text.MoveNext())
        {
            collected.Append(text.Current);
        }

        Encode(collected, target);
    }
}
