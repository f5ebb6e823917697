using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Content.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Comparison.Pairs;

/// <summary>A site that has a glossary, every language and nothing else.</summary>
internal static class PairContext
{
    public static MergeContext Of(ImmutableArray<Entity> glossary) => new(
        new(
            new() { Title = new([new(LanguageTag.Parse("en"), "Pairs")]), Languages = [LanguageTag.Parse("en")], BaseUrl = new("https://desk.example/") },
            [], glossary, [], [], []),
        new(LanguagePacks.LoadAll()),
        Lexicon.Read(LexiconTables.Load()));
}
