using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Everything that a desk should look at before it publishes, though nothing forbids to.</summary>
public static class EditorialLints
{
    private static readonly ImmutableArray<Func<LintContext, IEnumerable<Diagnostic>>> All =
    [
        MissingTranslations.Find, MissingPages.Find, UnnamedEntities.Find, SingleVoices.Find, StaleDeskTexts.Find, UndescribedImages.Find,
        UnstatedClaims.Find, SourcelessEvents.Find, FutureDates.Find, LeftoverPassages.Find, LongExcerpts.Find, SilentCorrections.Find,
    ];

    /// <summary>What was found, each thing once, by place. Severities are the rules' own.</summary>
    public static ImmutableArray<Diagnostic> Find(LintContext context) =>
        [.. All.SelectMany(find => find(context)).Distinct().Order(Diagnostic.ByPlace)];
}
