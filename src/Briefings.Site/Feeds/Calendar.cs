using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>A timeline for calendar programs.</summary>
/// <param name="Language">The language of its texts.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is about, in a sentence; may be empty.</param>
/// <param name="Events">Its events, in any order.</param>
public sealed record Calendar(LanguageTag Language, string Name, string Description, ImmutableArray<CalendarEvent> Events);

/// <summary>An event of a calendar; it takes whole days, all those that its date may mean.</summary>
/// <param name="Id">What no other event of the site's calendars in this language is called; the same for ever.</param>
/// <param name="Date">When.</param>
/// <param name="Text">What happened, as plain text.</param>
/// <param name="Route">The page that tells more.</param>
/// <param name="Categories">Names of its topics.</param>
public sealed record CalendarEvent(string Id, Edtf Date, string Text, Route Route, ImmutableArray<string> Categories);
