using System.Globalization;
using Briefings.Benchmarks.Corpus;

namespace Briefings.Benchmarks.Comparison;

/// <summary>What <c>compare</c> was asked to do.</summary>
/// <param name="Folder">Where to work: the inputs, the programs and what they build. In memory (<c>/dev/shm</c>), disks are no part of it.</param>
/// <param name="Articles">How many articles the corpus has; half are French, half Italian.</param>
/// <param name="Runs">How often each builds.</param>
/// <param name="IsAlone">True where the other generators are left out.</param>
internal sealed record CompareOptions(string Folder, int Articles, int Runs, bool IsAlone);

/// <summary>Builds one corpus with this project and with others, in turn, and prints what each took.</summary>
internal static class Compare
{
    private const string Solution = "Briefings.sln";

    /// <summary>Makes everything ready, lets each build as often as was asked, and prints a table.</summary>
    public static void Run(CompareOptions options)
    {
        if (!MeasuredProcess.IsPossible)
        {
            Console.Error.WriteLine("GNU time is not installed (Debian's package time), and nothing can be measured without it.");
            return;
        }

        var contestants = Contestants(options).ToArray();
        var results = contestants.ToDictionary(c => c.Name, _ => new List<Measurement>(), StringComparer.Ordinal);
        for (var run = 1; run <= options.Runs; run++)
        {
            foreach (var contestant in contestants)
            {
                results[contestant.Name].Add(contestant.Build());
                Console.Error.WriteLine($"{run}/{options.Runs} {contestant.Name}: {ResultTable.Cells(results[contestant.Name][^1])}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Articles:N0} articles, {options.Runs} runs on {Environment.ProcessorCount} processors:\n"));
        Console.Write(ResultTable.Of([.. contestants.Select(c => (c.Name, results[c.Name]))]));
    }

    private static IEnumerable<Contestant> Contestants(CompareOptions options)
    {
        var (folder, briefings) = (Path.GetFullPath(options.Folder), options.Articles / 2);
        string In(string name) => Path.Combine(folder, name);
        Directory.CreateDirectory(folder);
        var ours = new ThisProject(folder);
        ours.Publish(Checkout());
        Folders.Empty(In("pairs"));
        BriefingsInput.WritePairs(In("pairs"), briefings);
        yield return ours.For("Briefings, pairs of articles", In("pairs"), In("pairs-output"));
        yield return ours.AfterAnEdit("the same, one article edited", In("pairs"), In("pairs-output"));
        yield return ours.Again("the same, nothing changed", In("pairs"), In("pairs-output"));
        if (!options.IsAlone)
        {
            Folders.Empty(In("singles"));
            BriefingsInput.WriteSingles(In("singles"), briefings);
            yield return ours.For("Briefings, single articles", In("singles"), In("singles-output"));
            foreach (var (name, made) in new[] { ("Hugo", OtherGenerators.Hugo(In("hugo"), briefings)), ("Eleventy", OtherGenerators.Eleventy(In("eleventy"), briefings)) })
            {
                if (made is not null)
                {
                    yield return made;
                    continue;
                }

                Console.Error.WriteLine($"{name} is not installed, and left out.");
            }
        }

        yield return Floor.Of(In("pairs-output"), In("floor-output"));
    }

    private static string Checkout()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, Solution)))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No {Solution} above {AppContext.BaseDirectory}.");
        }

        return folder;
    }
}
