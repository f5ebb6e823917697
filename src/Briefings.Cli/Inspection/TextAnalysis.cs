using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Mentions;
using Briefings.Content.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Cli.Inspection;

/// <summary>Finds mentions and facts in texts of any language; what a language needs is loaded when it first comes up.</summary>
internal sealed class TextAnalysis
{
    private readonly ConcurrentDictionary<LanguageTag, LanguageTools> tools = new();
    private readonly ImmutableArray<Entity> entities;

    /// <summary>Prepares to look for a glossary's names.</summary>
    public TextAnalysis(ImmutableArray<Entity> entities) => this.entities = entities;

    /// <summary>What is known of a language.</summary>
    public LanguagePack Pack(LanguageTag language) => For(language).Pack;

    /// <summary>The names in a text, by place.</summary>
    public ImmutableArray<Mention> Mentions(string text, LanguageTag language) => For(language).Mentions.Find(text, language);

    /// <summary>What a text states, by place: its mentions among them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="published">The day that relative dates are reckoned from; null where it is not known.</param>
    public ImmutableArray<Fact> Facts(string text, LanguageTag language, DateOnly? published)
    {
        var named = Mentions(text, language).Select(m => new Fact(FactKind.Entity, m.Start, text.Substring(m.Start, m.Length)) { EntityId = m.EntityId });
        return [.. For(language).Facts.Find(text, published).Concat(named).OrderBy(f => f.Start).ThenByDescending(f => f.Length).ThenBy(f => f.Kind)];
    }

    private LanguageTools For(LanguageTag language) => tools.GetOrAdd(language, Load);

    private LanguageTools Load(LanguageTag language)
    {
        var library = new LanguageLibrary(LanguagePacks.Load([language]));
        var pack = library.For(language);
        return new(pack, new(pack), new(entities, library));
    }

    private sealed record LanguageTools(LanguagePack Pack, FactFinder Facts, MentionFinder Mentions);
}
