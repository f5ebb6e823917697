using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Mentions;

/// <summary>Finds where a text names the glossary's entities. Built once; safe to use from several threads.</summary>
/// <remarks>
/// <para>Names and aliases of the text's language count in any case and with or without accents, save that a name of up to four capitals
/// (US, WHO, IT) is found only in capitals. Names of other languages count where they are distinctive: in Latin letters, of four letters or
/// more and with the name's capital, or an acronym in capitals; so a Korean text that writes <c>WazirX</c> names it.</para>
/// <para>A name stands at word boundaries, or among what <see cref="Model.Languages.CliticRules"/> lets cling to it; an article it begins with may have
/// become part of another word (<c>au Caire</c>); spaces and hyphens are alike.
/// Of overlapping names the longest wins, then the leftmost. Of entities with one name, a name in the text's language comes before a foreign
/// one, a name before an alias, then the smaller id.</para>
/// </remarks>
public sealed class MentionFinder
{
    private readonly LanguageLibrary languages;
    private readonly NameAutomaton automaton;
    private readonly ImmutableArray<ImmutableArray<GlossaryName>> names;
    private readonly ImmutableArray<int> lengths;

    /// <summary>Prepares the names of a glossary.</summary>
    /// <param name="entities">The glossary.</param>
    /// <param name="languages">What clings to words in each language.</param>
    public MentionFinder(IEnumerable<Entity> entities, LanguageLibrary languages)
    {
        this.languages = languages;
        var patterns = entities.SelectMany(Forms)
            .GroupBy(f => f.Key, f => f.Name, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToArray();
        automaton = new([.. patterns.Select(p => p.Key)]);
        lengths = [.. patterns.Select(p => p.Key.Length)];
        names = [.. patterns.Select(p => p
            .OrderBy(n => n.NeedsClitic).ThenBy(n => n.IsAlias)
            .ThenBy(n => n.EntityId, StringComparer.Ordinal).ThenBy(n => n.Wording.Language)
            .ToImmutableArray())];
    }

    /// <summary>The mentions in a text, by where they stand; none overlaps another.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Its language; names of a language with the same primary subtag count as its own.</param>
    public ImmutableArray<Mention> Find(string text, LanguageTag language)
    {
        var form = MatchText.Of(text);
        var edges = new WordEdges(form.Text, languages.For(language).Clitics);
        var found = new List<Mention>();
        automaton.Search(form.Text, (pattern, end) =>
        {
            if (Accept(text, form, edges, pattern, end, language) is { } mention)
            {
                found.Add(mention);
            }
        });
        return WithoutOverlaps(found, text.Length);
    }

    private IEnumerable<NameForm> Forms(Entity entity) =>
        entity.Names.Wordings.SelectMany(w => Forms(entity, w, isAlias: false)).Concat(entity.Aliases.SelectMany(w => Forms(entity, w, isAlias: true)));

    private IEnumerable<NameForm> Forms(Entity entity, Wording wording, bool isAlias) =>
        GlossaryName.Forms(entity.Id, wording, isAlias, languages.For(wording.Language).Clitics);

    private Mention? Accept(string text, MatchText form, WordEdges edges, int pattern, int end, LanguageTag language)
    {
        if (!edges.ClosesAt(end))
        {
            return null;
        }

        var start = end - lengths[pattern];
        GlossaryName? best = null;
        foreach (var name in names[pattern])
        {
            if ((best is null || (IsOwn(name, language) && !IsOwn(best, language)))
                && name.Accepts(Words(text, form, start + name.Lead, end), language) && edges.OpensAt(start, name.NeedsClitic))
            {
                best = name;
            }
        }

        return best is null
            ? null
            : new(best.EntityId, form.Original(start + best.Lead, end).Start, Words(text, form, start + best.Lead, end).Length, best.Wording, best.IsAlias);
    }

    private static ReadOnlySpan<char> Words(string text, MatchText form, int start, int end)
    {
        var (at, length) = form.Original(start, end);
        return text.AsSpan(at, length).TrimEnd();
    }

    private static bool IsOwn(GlossaryName name, LanguageTag language) =>
        name.Wording.Language.Primary.Equals(language.Primary, StringComparison.Ordinal);

    private static ImmutableArray<Mention> WithoutOverlaps(List<Mention> found, int length)
    {
        if (found.Count < 2)
        {
            return [.. found];
        }

        var taken = new bool[length];
        var kept = new List<Mention>();
        foreach (var mention in found.OrderByDescending(m => m.Length).ThenBy(m => m.Start))
        {
            // A longer mention covers the start or the end of any shorter one that it overlaps.
            if (!taken[mention.Start] && !taken[mention.End - 1])
            {
                taken.AsSpan(mention.Start, mention.Length).Fill(true);
                kept.Add(mention);
            }
        }

        return [.. kept.OrderBy(m => m.Start)];
    }
}
