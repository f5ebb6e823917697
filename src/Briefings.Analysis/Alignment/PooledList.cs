using System.Buffers;

namespace Briefings.Analysis.Alignment;

/// <summary>A list whose room is lent by a pool, so that aligning many texts does not keep asking for new memory.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class PooledList<T> : IDisposable
    where T : unmanaged
{
    private T[] items;

    /// <summary>An empty list.</summary>
    /// <param name="room">For how many items there is room at first.</param>
    public PooledList(int room) => items = ArrayPool<T>.Shared.Rent(room);

    /// <summary>How many items it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The items; until the next is added.</summary>
    public Span<T> Items => items.AsSpan(0, Count);

    /// <summary>A list of so many items, each of which is still to be set: what they are at first does not matter.</summary>
    public static PooledList<T> OfLength(int count) => new(count) { Count = count };

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == items.Length)
        {
            MakeRoom(2 * Count);
        }

        items[Count++] = item;
    }

    /// <summary>Adds items.</summary>
    public void AddRange(ReadOnlySpan<T> more)
    {
        if (Count + more.Length > items.Length)
        {
            MakeRoom(Math.Max(2 * Count, Count + more.Length));
        }

        more.CopyTo(items.AsSpan(Count));
        Count += more.Length;
    }

    /// <summary>Keeps only the first items.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(items);
        (items, Count) = ([], 0);
    }

    private void MakeRoom(int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(4, count));
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
