using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>How much two corresponding passages share besides the figures that may differ.</summary>
/// <param name="Names">Entities that both name.</param>
/// <param name="Words">Words of one meaning, outside those names and outside every date and figure.</param>
/// <param name="Figures">Figures and dates that both state, small ones left out.</param>
/// <param name="Lonely">Words that the passage with fewer of them has for itself, counted as above.</param>
internal sealed record CommonGround(int Names, int Words, int Figures, int Lonely)
{
    /// <summary>The share of a passage's own words that a bead must tie for a difference in figures, and in days and names,
    /// which sentences of two stages of one affair (“began”, “ended”) have too.</summary>
    private const double LeastForFigures = 0.5;
    private const double LeastForDays = 0.6;
    private const double LeastForNouns = 0.4;
    private const double LeastForTies = 0.25;

    /// <summary>Long passages leave each other more words; many shared ones make up for it.</summary>
    private const int ManyWords = 6;
    private const double LeastForLong = 0.35;

    /// <summary>True where the one tells what the other tells, whatever the bead's score, which is low in short texts.</summary>
    public bool IsBroad => Words >= 2 && Names + Words + Figures >= 4;

    /// <summary>True where they have little for themselves: what one of them lacks it leaves out, whatever the bead's score.</summary>
    public bool IsSame => Share >= LeastForDays && ((Words >= 2 && Names + Figures >= 3) || (Words >= 3 && Names + Figures >= 2) || (Words >= 4 && Names + Figures >= 1));

    /// <summary>True where a high score rests on more than the words of one field.</summary>
    public bool IsTied => Names + Figures >= 3 || (Names + Figures >= 2 && Words >= 1 && Share >= LeastForTies);

    /// <summary>True where a noun that the glossary confirms can be taken for the name.</summary>
    public bool IsNear => Words >= 1 && (Names + Figures >= 3 || (Names + Figures >= 1 && Share >= LeastForNouns) || (Words >= 4 && Share >= LeastForDays)
        || (Names + Figures >= 1 && Words >= ManyWords && Share >= LeastForLong));

    /// <summary>True where two things tie the passages at all.</summary>
    public bool IsSome => Names + Words >= 2;

    /// <summary>True where a difference in a kind of fact is one about the same thing.</summary>
    public bool Supports(FactKind kind, double score) => kind switch
    {
        FactKind.Entity => IsBroad && Share >= LeastForDays,
        FactKind.Date => IsEnough(score) && Share >= LeastForDays,
        _ => IsEnough(score) && Share >= LeastForFigures,
    };

    /// <summary>True where enough words are tied for a day that is the only one in question.</summary>
    public bool IsHalf => Words >= 2 && Share >= LeastForFigures;

    /// <summary>True where a name and a fair share of the words are tied, for amounts that are the only ones in question.</summary>
    public bool IsNearlyHalf => Names >= 1 && Words >= 1 && Share >= LeastForNouns;

    private double Share => (double)Words / Math.Max(1, Words + Lonely);

    private bool IsEnough(double score) => IsBroad || (Words >= 1 && score >= Counterparts.Matches);
}
