namespace Briefings.Cli.Preview;

/// <summary>A file or folder that changed, came or went.</summary>
/// <param name="Path">Its full path; null where it is not known what changed.</param>
/// <param name="At">When that was noticed, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/> counts.</param>
internal sealed record Change(string? Path, long At);
