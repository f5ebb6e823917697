namespace Briefings.Benchmarks.Comparison;

/// <summary>What one build cost.</summary>
/// <param name="Wall">Seconds by the clock.</param>
/// <param name="Cpu">Seconds of all processors, the system's part included.</param>
/// <param name="Peak">The most memory that the process held at a time, in bytes.</param>
internal sealed record Measurement(double Wall, double Cpu, long Peak);
