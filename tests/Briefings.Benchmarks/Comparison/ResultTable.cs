using System.Globalization;
using System.Text;

namespace Briefings.Benchmarks.Comparison;

/// <summary>Writes what builds cost as a table in Markdown.</summary>
internal static class ResultTable
{
    private const string Yardstick = "Hugo";
    private const double Megabyte = 1e6;

    /// <summary>A row a contestant: the medians, and by how much its runs took longer than Hugo's of the same turn (the median, the least and the most).</summary>
    /// <param name="results">Each contestant's runs, in the order in which they were made.</param>
    public static string Of(IReadOnlyList<(string Name, List<Measurement> Runs)> results)
    {
        var yardstick = results.FirstOrDefault(r => r.Name is Yardstick).Runs;
        var table = new StringBuilder($"| | wall time | CPU time | peak memory | against {Yardstick} |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (name, runs) in results)
        {
            var median = new Measurement(Median(runs.Select(r => r.Wall)), Median(runs.Select(r => r.Cpu)), (long)Median(runs.Select(r => (double)r.Peak)));
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {Cells(median).Replace(", ", " | ", StringComparison.Ordinal)} | {Ratio(runs, yardstick)} |\n");
        }

        return table.ToString();
    }

    /// <summary>One run in words.</summary>
    public static string Cells(Measurement run) =>
        string.Create(CultureInfo.InvariantCulture, $"{run.Wall:0.00} s, {run.Cpu:0.00} s, {run.Peak / Megabyte:0} MB");

    private static string Ratio(List<Measurement> runs, List<Measurement>? yardstick)
    {
        if (yardstick is null)
        {
            return "";
        }

        var ratios = runs.Zip(yardstick, (run, other) => run.Wall / other.Wall).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{Median(ratios):0.00} ({ratios[0]:0.00}–{ratios[^1]:0.00})");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
