namespace Briefings.Site.Routes;

/// <summary>Pages that are made from the same, which takes much space: whoever renders many pages renders these one after the other, and then lets it go.</summary>
/// <param name="letGo">Forgets what they are made from; it is found again if one of them is rendered after that.</param>
public sealed class PageGroup(Action letGo)
{
    private volatile Lazy<ReadOnlyMemory<byte>>? common;

    /// <summary>Forgets what they are made from.</summary>
    public void LetGo()
    {
        common = null;
        letGo();
    }

    /// <summary>Bytes that several of them hold, made for the first that asks; from any thread.</summary>
    /// <param name="make">Makes them; it has to give the same bytes every time.</param>
    internal ReadOnlyMemory<byte> Common(Func<ReadOnlyMemory<byte>> make) => (common ??= new(make)).Value;
}
