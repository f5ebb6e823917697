using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>A name that the glossary lacks though articles of two languages have it.</summary>
/// <param name="Names">As it is written in each language, in the articles' order.</param>
/// <param name="ArticleIds">The articles that have it, in their order.</param>
/// <param name="Times">How often it occurs in all.</param>
public sealed record EntityCandidate(LocalizedText Names, ImmutableArray<string> ArticleIds, int Times);
