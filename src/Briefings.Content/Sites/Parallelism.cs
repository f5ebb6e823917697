using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Briefings.Content.Sites;

/// <summary>Does one thing to many, several at a time.</summary>
/// <param name="jobs">How many at a time; less than 1 counts as 1.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class Parallelism(int jobs, CancellationToken cancellation)
{
    /// <summary>The results, in the order of the items.</summary>
    public ImmutableArray<TResult> Select<T, TResult>(ImmutableArray<T> items, Func<T, TResult> select)
    {
        var results = new TResult[items.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation };
        Parallel.For(0, items.Length, options, i => results[i] = select(items[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
