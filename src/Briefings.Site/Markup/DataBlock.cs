using System.Text;
using System.Text.Json;

namespace Briefings.Site.Markup;

/// <summary>Data in a page: a <c>script</c> element that no browser runs, and which a content security policy therefore leaves alone.</summary>
internal static class DataBlock
{
    /// <summary>JSON as such an element. What could end the element or open a comment is escaped by the writer (<see cref="JsonOutput"/>).</summary>
    /// <param name="mediaType">The data's type; not one of JavaScript's.</param>
    /// <param name="members">Writes the members of the object.</param>
    /// <exception cref="InvalidOperationException">Text got in that was not escaped, past the writer.</exception>
    public static Html Of(string mediaType, Action<Utf8JsonWriter> members)
    {
        var json = Encoding.UTF8.GetString(JsonOutput.Object(members));
        return json.Contains('<', StringComparison.Ordinal)
            ? throw new InvalidOperationException("A data block holds text that is not escaped.")
            : Html.Element("script", Html.Written(json), ("type", mediaType));
    }
}
