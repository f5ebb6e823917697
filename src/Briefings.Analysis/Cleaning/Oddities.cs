using System.Collections.Immutable;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Cleaning;

/// <summary>Finds what looks damaged in texts: broken words, lone brackets, names that are nearly those of the glossary.</summary>
public sealed class Oddities
{
    private readonly NearNames names;

    /// <summary>Prepares to compare names with a glossary's, which may be empty.</summary>
    public Oddities(ImmutableArray<Entity> glossary) => names = new(glossary);

    /// <summary>What looks damaged in a paragraph: words first, then names, each in order.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="line">The line of its file it starts on, from 1; what is found is said to stand there.</param>
    public IEnumerable<Garble> In(string text, int line)
    {
        var paragraph = new RawParagraph(line, text);
        return GarbleFinder.Find(paragraph).Concat(names.Find(paragraph));
    }
}
