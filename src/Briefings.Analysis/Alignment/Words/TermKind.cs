namespace Briefings.Analysis.Alignment.Words;

/// <summary>What kind of thing a segment is compared by.</summary>
internal enum TermKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A word that seems to be a name: it has a capital where others have none, or is in a script of its own.</summary>
    Name,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A date or amount, by value.</summary>
    Figure,

    /// <summary>An entity, by id.</summary>
    Entity,
}
