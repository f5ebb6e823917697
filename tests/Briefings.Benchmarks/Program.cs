using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Briefings.Benchmarks;
using Briefings.Benchmarks.Comparison;
using Briefings.Benchmarks.Corpus;
using Briefings.Benchmarks.Startup;

// A site to measure whole commands with: site FOLDER [BRIEFINGS].
if (args is ["site", var folder, ..])
{
    BriefingsInput.WritePairs(folder, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5000);
    return;
}

// This project beside other generators, on the same articles: compare FOLDER ARTICLES [RUNS] [--alone].
if (args is ["compare", var work, var articles, ..])
{
    var runs = args.Skip(3).FirstOrDefault(a => a is not "--alone");
    Compare.Run(new(work, int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(runs ?? "5", CultureInfo.InvariantCulture), args.Contains("--alone", StringComparer.Ordinal)));
    return;
}

// How long an editor waits for the preview of such a site: preview FOLDER.
if (args is ["preview", var input])
{
    await PreviewMeasurement.RunAsync(input);
    return;
}

// What is compiled ahead of time of the framework's generic code, besides what can be seen in the program: startup INPUT FILE.
if (args is ["startup", var site, var profile])
{
    await StartupProfile.WriteAsync(site, profile);
    return;
}

// In this process: a project of its own, made at run time, would be built by the rules of this house.
var job = (args.Contains("--quick", StringComparer.Ordinal) ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(AlignerBenchmarks).Assembly)
    .Run([.. args.Where(a => a is not "--quick")], DefaultConfig.Instance.AddJob(job));
