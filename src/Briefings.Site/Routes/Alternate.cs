using Briefings.Model.Texts;

namespace Briefings.Site.Routes;

/// <summary>A page in one of the languages that it exists in.</summary>
/// <param name="Language">The language.</param>
/// <param name="Route">The page in that language.</param>
public sealed record Alternate(LanguageTag Language, Route Route);
