using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Model.Sites;

namespace Briefings.Analysis.Merging;

/// <summary>What was merged of a site before: a briefing that is still the very same object, in a site that still has the very same
/// glossary and languages, is not merged again.</summary>
/// <remarks>For one merger at a time.</remarks>
public sealed class MergeMemory
{
    private MergeContext? context;
    private Dictionary<string, MergedBriefing> briefings = new(StringComparer.Ordinal);

    /// <summary>The briefings of a site that have an article, merged or yet to be merged; they are what is remembered from now on.</summary>
    internal ImmutableArray<MergedBriefing> Take(SiteInput input, LanguageLibrary languages, Lexicon? lexicon)
    {
        if (context is null || !context.Serves(input, languages, lexicon))
        {
            context = new(input, languages, lexicon);
            briefings.Clear();
        }

        ImmutableArray<MergedBriefing> taken =
        [
            .. input.Briefings.Where(b => !b.Articles.IsEmpty)
                .Select(b => briefings.GetValueOrDefault(b.Id) is { } known && ReferenceEquals(known.Briefing, b) ? known : new(b, context)),
        ];
        briefings = taken.ToDictionary(b => b.Briefing.Id, StringComparer.Ordinal);
        return taken;
    }
}
