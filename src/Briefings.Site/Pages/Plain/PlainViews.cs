using System.Collections.Immutable;
using Briefings.Site.Markup;

namespace Briefings.Site.Pages.Plain;

/// <summary>A free page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Body">Its text.</param>
public sealed record FreePageView(string Title, Html Body);

/// <summary>A greeting in one of the site's languages.</summary>
/// <param name="Name">The language by its own name.</param>
/// <param name="Lang">Its tag.</param>
/// <param name="Dir">Its direction.</param>
/// <param name="Title">The site's name in it.</param>
/// <param name="Description">What the site is; null where nothing is said.</param>
/// <param name="Message">What the page has to say in it; null where the choice is all.</param>
/// <param name="Href">The home page in it.</param>
public sealed record LanguageChoiceView(string Name, string Lang, string Dir, string Title, string? Description, string? Message, string Href);

/// <summary>The choice of language, and what is shown for an address that does not exist.</summary>
/// <param name="Choices">The site's languages.</param>
public sealed record LanguagesView(ImmutableArray<LanguageChoiceView> Choices);
