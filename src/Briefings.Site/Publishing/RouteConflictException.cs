using System.Collections.Immutable;

namespace Briefings.Site.Publishing;

/// <summary>Pages that cannot all be published, because of their routes. That is a bug in what made the pages, never the reader's or the editor's fault.</summary>
public sealed class RouteConflictException : Exception
{
    /// <summary>All conflicts that were found.</summary>
    /// <param name="conflicts">A sentence for each, in the order of the routes.</param>
    public RouteConflictException(ImmutableArray<string> conflicts)
        : base(string.Join('\n', conflicts.Prepend("Some pages cannot be published:"))) => Conflicts = conflicts;

    /// <summary>A sentence for each conflict, in the order of the routes.</summary>
    public ImmutableArray<string> Conflicts { get; }
}
