using Briefings.Model.Texts;

namespace Briefings.Analysis.Lineages;

/// <summary>When two addresses lead to one text.</summary>
internal static class Addresses
{
    /// <summary>True where they differ in no more than scheme, <c>www.</c>, a slash at the end, and the fragment.</summary>
    public static bool AreSame(WebAddress one, WebAddress other) =>
        string.Equals(Normalise(one), Normalise(other), StringComparison.Ordinal);

    /// <summary>An address without scheme, <c>www.</c>, fragment, and slash at the end; its host in lower case, its query kept.</summary>
    public static string Normalise(WebAddress address)
    {
        if (!Uri.TryCreate(address.Value, UriKind.Absolute, out var uri))
        {
            return address.Value;
        }

        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{host}{port}{uri.AbsolutePath.TrimEnd('/')}{uri.Query}";
    }
}
