using System.Diagnostics;
using System.Globalization;

namespace Briefings.Benchmarks.Comparison;

/// <summary>Runs programs under GNU time, which knows what they and their children cost.</summary>
internal static class MeasuredProcess
{
    private const string Time = "/usr/bin/time";
    private const long Kilobyte = 1024;

    /// <summary>True where there is GNU time (Debian's package <c>time</c>).</summary>
    public static bool IsPossible => File.Exists(Time);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measurement Run(string folder, params IEnumerable<string> command)
    {
        var report = Path.GetTempFileName();
        try
        {
            Plainly(folder, [Time, "-o", report, "-f", "%e %U %S %M", .. command]);
            double[] numbers = [.. File.ReadLines(report).Last().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
            return new(numbers[0], numbers[1] + numbers[2], (long)numbers[3] * Kilobyte);
        }
        finally
        {
            File.Delete(report);
        }
    }

    /// <summary>Runs a program to its end without measuring.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Plainly(string folder, params IEnumerable<string> command)
    {
        var parts = command.ToArray();
        using var process = Process.Start(new ProcessStartInfo(parts[0], parts[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', parts)} failed:\n{output}{errors.Result}");
        }
    }

    /// <summary>True where a program of that name is on the path.</summary>
    public static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
