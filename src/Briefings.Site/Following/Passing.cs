namespace Briefings.Site.Following;

/// <summary>Something that is wanted several times within a short while, and then no more: it is kept as long as nobody needs its memory.</summary>
/// <param name="make">Makes it, and makes it again where it is gone.</param>
internal sealed class Passing<T>(Func<T> make)
    where T : class
{
    private readonly WeakReference<T?> kept = new(null);

    /// <summary>It.</summary>
    public T Value
    {
        get
        {
            if (!kept.TryGetTarget(out var value))
            {
                value = make();
                kept.SetTarget(value);
            }

            return value;
        }
    }
}
