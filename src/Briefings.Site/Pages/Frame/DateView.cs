namespace Briefings.Site.Pages.Frame;

/// <summary>A date as a template shows it.</summary>
/// <param name="Text">In words, in the page's language.</param>
/// <param name="Machine">For the <c>datetime</c> attribute; null where HTML has no form for it.</param>
public sealed record DateView(string Text, string? Machine);
