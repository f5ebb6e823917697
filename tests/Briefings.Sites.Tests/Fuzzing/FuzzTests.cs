using System.Globalization;
using Briefings.Cli.Output;
using Briefings.Content.Sites;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Sites.Tests.Fuzzing;

/// <summary>Whatever is done to the files of a site, it is read or refused: nothing is thrown, nothing hangs, and what is said of it points into the file.
/// <c>BRIEFINGS_FUZZ</c> in the environment says how many files are changed in all; <c>BRIEFINGS_FUZZ_SEED</c> begins elsewhere.</summary>
public class FuzzTests
{
    private const int Usual = 50_000;
    private const int Workers = 2;

    // How many changed files are read for each site that is built from files to pages.
    private const int ReadForEachBuilt = 200;

    private static int Count => Number("BRIEFINGS_FUZZ", Usual);

    [Fact]
    public async Task Any_change_of_a_file_is_read_or_refused_inside_the_file() =>
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Watched.Run(begin =>
        {
            using var fuzzed = new FuzzedSite();
            var memory = new ReadMemory();
            All(worker, Count / Workers, mutant =>
            {
                begin(Told(mutant));
                var path = fuzzed.Change(mutant);
                memory.Forget("input/" + path);
                var read = SiteReader.Read(fuzzed.Site.Input, "input", includeDrafts: true, 1, TestContext.Current.CancellationToken, memory);
                read.Diagnostics.Where(d => !fuzzed.IsInside(d.At)).ShouldBeEmpty(path + " " + Told(mutant));
                fuzzed.Restore(path);
                memory.Forget("input/" + path);
            });
        })));

    [Fact]
    public async Task Any_changed_site_is_checked_and_built_or_refused() =>
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Watched.Run(begin =>
        {
            using var fuzzed = new FuzzedSite();
            All(worker + Workers, Math.Max(1, Count / ReadForEachBuilt / Workers), mutant =>
            {
                begin(Told(mutant));
                var path = fuzzed.Change(mutant);
                string[] args = mutant.File % 3 == 0 ? ["check", "--format", "json"] : ["build", "--output", fuzzed.Site.Output];
                var result = fuzzed.Site.Run(args[0], args[1..]).GetAwaiter().GetResult();
                result.Code.ShouldBeOneOf([ExitCodes.Fine, ExitCodes.InputErrors], $"{Told(mutant)}\n{result.Error}");
                fuzzed.Restore(path);
            });
        })));

    private static void All(int worker, int count, Action<Mutant> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay((ulong)Number("BRIEFINGS_FUZZ_SEED", 2025), (ulong)((2 * worker) + 1)),
        Prop.ForAll(Mutant.Any(), holds));

    private static string Told(Mutant mutant) => $"{mutant.File} {mutant.Other}: {string.Join(", ", mutant.Changes.Select(c => c.ToString()))}";

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
