using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Glossary;

namespace Briefings.Content.Sites;

/// <summary>The entities of a site, and what is wrong between them.</summary>
/// <param name="Entities">By id.</param>
/// <param name="Findings">Names that two of them share.</param>
internal sealed record CheckedGlossary(ImmutableArray<Entity> Entities, Findings Findings)
{
    /// <summary>Checks entities.</summary>
    public static CheckedGlossary Of(ImmutableArray<Entity> entities)
    {
        var findings = new Findings();
        SiteChecks.CheckNames(entities, findings);
        return new(entities, findings);
    }
}
