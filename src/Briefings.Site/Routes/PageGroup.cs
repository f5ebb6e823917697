namespace Briefings.Site.Routes;

/// <summary>Pages that are made from the same, which takes much space: whoever renders many pages renders these one after the other, and then lets it go.</summary>
/// <param name="letGo">Forgets what they are made from; it is found again if one of them is rendered after that.</param>
public sealed class PageGroup(Action letGo)
{
    /// <summary>Forgets what they are made from.</summary>
    public void LetGo() => letGo();
}
