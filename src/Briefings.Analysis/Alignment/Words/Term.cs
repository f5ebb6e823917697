namespace Briefings.Analysis.Alignment.Words;

/// <summary>Something a segment is compared by: a word, number, figure or entity.</summary>
/// <param name="Key">What it is told apart by; equal keys on both sides are one thing.</param>
/// <param name="Surface">How the text has it, for showing.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Script">What it is written in.</param>
/// <param name="Concepts">What it may mean.</param>
/// <param name="Spellings">Its spellings in Latin letters: one, or one for each way of taking off what may cling to it; none for values.</param>
internal sealed record Term(string Key, string Surface, TermKind Kind, ScriptClass Script, Concept[] Concepts, string[] Spellings)
{
    /// <summary>A term that is not compared by its spelling.</summary>
    public Term(string key, string surface, TermKind kind, ScriptClass script, Concept[] concepts)
        : this(key, surface, kind, script, concepts, [])
    {
    }

    /// <summary>What it shares with the terms worth comparing it with.</summary>
    public long[] Traits { get; } = TermTraits.Of(Kind, Script, Concepts, Spellings);

    /// <summary>The print of its key; see <see cref="WordPrints"/>. 0 for values, which nobody learns.</summary>
    public int Print { get; } = Kind is TermKind.Word or TermKind.Name ? WordPrints.Print(Key) : 0;

    /// <summary>Whether it is a word or a name, and not a value.</summary>
    public bool IsVerbal => Kind is TermKind.Word or TermKind.Name;
}
