using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Finds entities that the glossary cannot name in one of the site's languages.</summary>
internal static class UnnamedEntities
{
    /// <summary>Those entities.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from entity in context.Site.Input.Entities
        let missing = context.Missing(entity.Names.Wordings.Select(w => w.Language))
        where missing is not null
        select LintRules.UnnamedEntity.At(
            entity.Names.At ?? FilePlaces.Top(entity.At), $"Add “{missing.Split(',')[0]}: …”; a name that stays as it is may be written again.", entity.Id, missing);
}
