namespace Briefings.Analysis.Merging;

/// <summary>Something that is found when somebody first asks for it, and may be forgotten: it is found again then, and is the same. Safe to use from several threads.</summary>
/// <param name="find">Finds it.</param>
public sealed class Findable<T>(Func<T> find)
{
    private Lazy<T> found = new(find);

    /// <summary>It.</summary>
    public T Value => Volatile.Read(ref found).Value;

    /// <summary>True where it is found and not forgotten.</summary>
    public bool IsFound => Volatile.Read(ref found).IsValueCreated;

    /// <summary>Gives its space back.</summary>
    public void Forget() => Volatile.Write(ref found, new(find));
}
