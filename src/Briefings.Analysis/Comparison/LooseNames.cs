using System.Collections.Immutable;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Comparison;

/// <summary>Looks for entities under names that the glossary does not have: an adjective (“South Korean”), a surname alone.</summary>
/// <remarks>It keeps articles from being told to leave out what they say in another form.</remarks>
internal sealed class LooseNames(ComparedBriefing briefing)
{
    private const int Stem = 5;

    private readonly Dictionary<(string EntityId, int Article), LooseName?> found = [];

    /// <summary>The first sentence, the title before all, whose words include the beginnings of all the words of a name (of a person:
    /// any whole one), with the word. Null where none does.</summary>
    public LooseName? Find(Entity entity, int article) =>
        found.TryGetValue((entity.Id, article), out var known) ? known : found[(entity.Id, article)] = Search(entity, article);

    private LooseName? Search(Entity entity, int article)
    {
        var names = briefing.Context.NamesOf(entity).Telling;
        for (var segment = Place.Title; segment < briefing.Articles[article].Segments.Length; segment++)
        {
            var place = new Place(article, segment);
            var text = briefing.FoldedAt(place);
            foreach (var name in names)
            {
                if ((entity.Type == EntityType.Person ? Whole(name, text) : Beginnings(name, text)) is { } word)
                {
                    return new(place, text.Unfolded(word));
                }
            }
        }

        return null;
    }

    private static Range? Whole(ImmutableArray<string> name, FoldedText text)
    {
        foreach (var part in name)
        {
            if (text.Folded.Contains(part, StringComparison.Ordinal))
            {
                return WordWith(text, word => IsAnyOf(name, word));
            }
        }

        return null;
    }

    private static Range? Beginnings(ImmutableArray<string> name, FoldedText text)
    {
        foreach (var part in name)
        {
            if (!text.Folded.AsSpan().Contains(Beginning(part), StringComparison.Ordinal))
            {
                return null;
            }
        }

        return WordWith(text, word => word.Contains(Beginning(name[0]), StringComparison.Ordinal));
    }

    private static ReadOnlySpan<char> Beginning(string part) => part.AsSpan(0, Math.Min(part.Length, Stem));

    private static bool IsAnyOf(ImmutableArray<string> name, ReadOnlySpan<char> word)
    {
        foreach (var part in name)
        {
            if (ComparedNames.IsWideScript(part) ? word.StartsWith(part, StringComparison.Ordinal) : word.SequenceEqual(part))
            {
                return true;
            }
        }

        return false;
    }

    private static Range? WordWith(FoldedText text, Func<ReadOnlySpan<char>, bool> isMeant)
    {
        foreach (var word in text.Words())
        {
            if (isMeant(text.Folded.AsSpan(word)))
            {
                return word;
            }
        }

        return null;
    }
}

/// <summary>A word that stands for a name.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Word">It, as the text writes it.</param>
internal sealed record LooseName(Place Place, string Word);
