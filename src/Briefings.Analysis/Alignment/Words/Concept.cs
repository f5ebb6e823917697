using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>A meaning that a word may have.</summary>
/// <param name="Id">The concept, by its row in the lexicon.</param>
/// <param name="Strength">How surely the word has it, from 0 to 1: less where only its stem is known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Concept(int Id, double Strength);
