using System.Collections.Immutable;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>One thing that articles state, with every place where they do; equal to itself alone.</summary>
/// <param name="fact">It, as most articles state it; of as many, as the first does.</param>
/// <param name="statements">Where it is stated, in the order of reading; at least one.</param>
internal sealed class Matter(Fact fact, ImmutableArray<Statement> statements)
{
    public Fact Fact => fact;

    public FactKind Kind => fact.Kind;

    public ImmutableArray<Statement> Statements => statements;

    public Statement First => Statements[0];

    /// <summary>How many articles state it.</summary>
    public int ArticleCount => Statements.Select(s => s.Article).Distinct().Count();

    /// <summary>Makes one matter of statements that say the same.</summary>
    public static Matter Of(IEnumerable<Statement> statements)
    {
        ImmutableArray<Statement> ordered = [.. statements.Order()];
        if (ordered.All(s => s.Key == ordered[0].Key))
        {
            return new(ordered[0].Fact, ordered);
        }

        var most = ordered.GroupBy(s => s.Key).MaxBy(g => g.Select(s => s.Article).Distinct().Count())!;
        return new(most.First().Fact, ordered);
    }

    public bool IsStatedBy(int article) => Statements.Any(s => s.Article == article);

    /// <summary>The first statement of an article, one in its text before one in its title; null where it has none.</summary>
    public Statement? By(int article) =>
        Statements.FirstOrDefault(s => s.Article == article && s.Place.IsInText) ?? Statements.FirstOrDefault(s => s.Article == article);
}
