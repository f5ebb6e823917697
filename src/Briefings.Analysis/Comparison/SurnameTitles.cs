using Briefings.Model.Glossary;

namespace Briefings.Analysis.Comparison;

/// <summary>Knows a person by a surname of one letter before a title, as Korean, Chinese and Japanese texts write it: 한 장관, 林总裁.</summary>
/// <remarks>The letter may be another word as well (한 장관: “a minister”), so that nothing is said of who is meant.</remarks>
internal static class SurnameTitles
{
    private const int ShortestName = 2;
    private const int LongestName = 4;
    private const char FirstOfWideScripts = '\u2e80';

    /// <summary>True where an article has the first letter of a person's name right before a noun for people.</summary>
    public static bool Has(Entity entity, int article, ComparedBriefing briefing)
    {
        if (entity.Type != EntityType.Person || entity.Names[briefing.TagOf(article)] is not { Length: >= ShortestName and <= LongestName } name
            || name[0] < FirstOfWideScripts || name.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        return briefing.Articles[article].Segments.Index().Any(s => briefing.NounsAt(new(article, s.Index), EntityType.Person)
            .Any(n => s.Item.Text.AsSpan(0, n.Start).TrimEnd() is [.., var before] && before == name[0]));
    }
}
