using Briefings.Cli.Commands;
using Briefings.Cli.Output;

// A small site is built before so much memory is handed out: to collect what is forgotten would take a tenth of its time.
const long Enough = 120_000_000;
if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 10 * Enough)
{
    GC.TryStartNoGCRegion(Enough);
}

using var streams = Streams.OfProcess();
return await BriefingsCommand.RunAsync(args, streams).ConfigureAwait(false);
