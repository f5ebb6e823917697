using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Briefings;

/// <summary>A statement that the editor tracks across sources.</summary>
/// <param name="Id">Its id within the briefing.</param>
/// <param name="Text">The statement.</param>
/// <param name="Value">What it says in figures, a date or a name: <c>1.7 billion USD</c>; null where it has none.</param>
/// <param name="Readings">What articles say of it, as far as the editor says.</param>
/// <param name="At">Where it stands.</param>
public sealed record Claim(string Id, LocalizedText Text, string? Value, ImmutableArray<Reading> Readings, SourceSpan At);
