using Briefings.Model.Diagnostics;

namespace Briefings.Content.References;

/// <summary>What an id is an id of.</summary>
internal enum IdKind
{
    /// <summary>A publisher.</summary>
    Source,

    /// <summary>An article of a briefing.</summary>
    Article,

    /// <summary>A claim of a briefing.</summary>
    Claim,

    /// <summary>An event of a briefing.</summary>
    Event,

    /// <summary>An entry of the glossary.</summary>
    Entity,

    /// <summary>A free page in one language.</summary>
    Page,
}

/// <summary>A place where an id is given to something.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Id">The id.</param>
/// <param name="At">Where.</param>
internal sealed record Declaration(IdKind Kind, string Id, SourceSpan At);

/// <summary>A place where something is meant by its id.</summary>
/// <param name="Kind">What is meant.</param>
/// <param name="Id">The id.</param>
/// <param name="At">Where.</param>
internal sealed record Reference(IdKind Kind, string Id, SourceSpan At);
