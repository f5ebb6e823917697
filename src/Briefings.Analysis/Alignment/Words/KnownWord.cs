namespace Briefings.Analysis.Alignment.Words;

/// <summary>What is known of a word once it was read.</summary>
/// <param name="Opening">Its terms where it opens a sentence, so that its capital tells nothing.</param>
/// <param name="Inside">Its terms elsewhere.</param>
/// <param name="Stem">Its stem, as the lexicon's phrases have it.</param>
/// <param name="Phrases">The phrases of the lexicon that start with it.</param>
internal sealed record KnownWord(Term[] Opening, Term[] Inside, string Stem, LexiconPhrase[] Phrases);
