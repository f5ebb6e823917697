using System.Collections.Immutable;
using Briefings.Content.Yaml;

namespace Briefings.Content.References;

/// <summary>What a file declares: things that have an id, and where each id stands.</summary>
/// <typeparam name="T">What is declared.</typeparam>
/// <param name="Items">Those that could be read.</param>
/// <param name="Declarations">Every id, also of one that could not be read, so that what refers to it is not reported too.</param>
internal sealed record DeclaredItems<T>(ImmutableArray<T> Items, ImmutableArray<Declaration> Declarations)
    where T : class
{
    /// <summary>Reads them.</summary>
    /// <param name="maps">A map a thing.</param>
    /// <param name="kind">What their ids are ids of.</param>
    /// <param name="read">Reads one, given its id; null where too little is there.</param>
    public static DeclaredItems<T> Read(IEnumerable<MapReader> maps, IdKind kind, Func<MapReader, string?, T?> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        foreach (var map in maps)
        {
            var id = map.Id("id");
            if (id is not null)
            {
                declarations.Add(new(kind, id, map.Where("id")));
            }

            if (read(map, id) is { } item)
            {
                items.Add(item);
            }
        }

        return new(items.ToImmutable(), declarations.ToImmutable());
    }
}
