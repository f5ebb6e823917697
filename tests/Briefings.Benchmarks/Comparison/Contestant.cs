namespace Briefings.Benchmarks.Comparison;

/// <summary>A way to make a site of the corpus.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Build">Builds the whole site anew and says what that cost.</param>
internal sealed record Contestant(string Name, Func<Measurement> Build);
