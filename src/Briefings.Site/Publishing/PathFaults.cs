namespace Briefings.Site.Publishing;

/// <summary>Looks at many paths, most of which are made of the same names. For one thread.</summary>
internal sealed class PathFaults
{
    private readonly HashSet<string> first = new(StringComparer.Ordinal);
    private readonly HashSet<string> further = new(StringComparer.Ordinal);

    /// <inheritdoc cref="PublishedPath.Fault"/>
    public string? Of(string path)
    {
        if (IsKnown(path))
        {
            return null;
        }

        var fault = PublishedPath.Fault(path);
        if (fault is null)
        {
            var names = path.Split('/');
            first.Add(names[0]);
            further.UnionWith(names.Skip(1));
        }

        return fault;
    }

    private bool IsKnown(string path)
    {
        var known = first.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in path.AsSpan().Split('/'))
        {
            if (!known.Contains(path.AsSpan(name)))
            {
                return false;
            }

            known = further.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        return true;
    }
}
