namespace Briefings.Site.Tests.Drawing;

/// <summary>Each element of a sequence with the one after it.</summary>
internal static class Neighbours
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> all)
    {
        T[] items = [.. all];
        return items.Zip(items.Skip(1));
    }
}
