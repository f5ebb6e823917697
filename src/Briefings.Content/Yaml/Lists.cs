using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Yaml;

/// <summary>Reads lists of single values.</summary>
internal static class Lists
{
    /// <summary>The values of a list, each once; a repeat is a finding.</summary>
    /// <param name="map">The map that has the list.</param>
    /// <param name="key">Its key.</param>
    /// <param name="read">Reads one value.</param>
    /// <param name="convert">Makes of it what the list is of.</param>
    public static ImmutableArray<TResult> Distinct<T, TResult>(
        MapReader map, string key, Func<YamlNode, string, ValueContext, T?> read, Func<T, TResult> convert)
        where T : class
    {
        var values = ImmutableArray.CreateBuilder<TResult>();
        foreach (var node in map.Node(key) is null ? [] : map.Items(key))
        {
            if (read(node, key, map.Context) is { } value)
            {
                Add(values, convert(value), node, key, map.Context);
            }
        }

        return values.ToImmutable();
    }

    private static void Add<T>(ImmutableArray<T>.Builder values, T value, YamlNode node, string key, ValueContext context)
    {
        if (values.Contains(value))
        {
            context.Findings.Add(ValueRules.RepeatedValue, node.At, "Delete one of the two.", value, key);
            return;
        }

        values.Add(value);
    }
}
