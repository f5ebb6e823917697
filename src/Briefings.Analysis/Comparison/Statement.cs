using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>A place in a briefing.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Segment">Index of the segment; -1 for the title.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Article, int Segment) : IComparable<Place>
{
    public const int Title = -1;

    public bool IsInText => Segment != Title;

    public int CompareTo(Place other) => (Article, Segment).CompareTo((other.Article, other.Segment));
}

/// <summary>A fact where it is stated; equal to itself alone.</summary>
internal sealed record Statement(Place Place, Fact Fact) : IComparable<Statement>
{
    /// <summary>What it states, found once.</summary>
    public FactKey Key { get; } = Fact.Key;

    public int Article => Place.Article;

    public bool Equals(Statement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>In the order of reading; of several facts at one place, the longer first, then by what they state.</summary>
    public int CompareTo(Statement? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Place.CompareTo(other.Place);
        order = order != 0 ? order : Fact.Start.CompareTo(other.Fact.Start);
        order = order != 0 ? order : other.Fact.Length.CompareTo(Fact.Length);
        order = order != 0 ? order : Fact.Kind.CompareTo(other.Fact.Kind);
        return order != 0 ? order : string.CompareOrdinal(Key.Value, other.Key.Value);
    }
}
