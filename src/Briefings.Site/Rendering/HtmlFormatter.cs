using System.Diagnostics.CodeAnalysis;
using Briefings.Site.Markup;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Briefings.Site.Rendering;

/// <summary>Writes <see cref="Html"/> as it is: the only way past the escaping of templates.</summary>
internal sealed class HtmlFormatter : IFormatterProvider, IFormatter
{
    /// <inheritdoc/>
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(Html) ? this : null;
        return formatter is not null;
    }

    /// <inheritdoc/>
    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(value?.ToString(), encode: false);
}
