using System.Collections.Frozen;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Duplicates;

/// <summary>Tells whether two addresses lead to one page.</summary>
internal static class AddressKey
{
    private static readonly FrozenSet<string> Tracking = FrozenSet.Create(
        StringComparer.Ordinal, "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "yclid", "ref", "ref_src", "cmpid", "xtor", "ocid", "smid", "s_cid", "amp", "outputtype");

    private static readonly string[] Prefixes = ["www.", "m.", "amp.", "mobile."];
    private static readonly string[] Endings = ["/index.html", "/index.htm", "/index.php", "/amp", ".amp"];

    /// <summary>The address without what does not matter: scheme, “www.”, the mobile and AMP forms, fragment, trackers, order of parameters.</summary>
    public static string Of(WebAddress address)
    {
        if (!Uri.TryCreate(address.Value, UriKind.Absolute, out var uri))
        {
            return address.Value;
        }

        var host = uri.IdnHost.ToLowerInvariant();
        var prefix = Prefixes.FirstOrDefault(p => host.StartsWith(p, StringComparison.Ordinal)) ?? "";
        var port = uri.IsDefaultPort ? "" : $":{uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return $"{host[prefix.Length..]}{port}{Path(uri.AbsolutePath)}{Query(uri.Query)}";
    }

    private static string Path(string path)
    {
        var bare = path.TrimEnd('/');
        var ending = Endings.FirstOrDefault(e => bare.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return ending is null ? bare : bare[..^ending.Length].TrimEnd('/');
    }

    private static string Query(string query)
    {
        var kept = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !IsTracking(p.Split('=')[0].ToLowerInvariant()))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return kept.Length == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool IsTracking(string name) => name.StartsWith("utm_", StringComparison.Ordinal) || Tracking.Contains(name);
}
