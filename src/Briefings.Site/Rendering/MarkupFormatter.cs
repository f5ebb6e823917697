using System.Diagnostics.CodeAnalysis;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Frame;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Briefings.Site.Rendering;

/// <summary>Writes <see cref="Html"/> as it is, and a page's body where it belongs: the only ways past the escaping of templates.</summary>
internal sealed class MarkupFormatter : IFormatterProvider, IFormatter
{
    /// <inheritdoc/>
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(Html) || type == typeof(PageBody) ? this : null;
        return formatter is not null;
    }

    /// <inheritdoc/>
    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        if (value is PageBody body)
        {
            body.Write();
        }
        else
        {
            writer.Write(value?.ToString(), encode: false);
        }
    }
}
