using Briefings.Cli.Commands;
using Briefings.Cli.Output;

using var streams = Streams.OfProcess();
FirstMemory.HandOut();
return await BriefingsCommand.RunAsync(args, streams).ConfigureAwait(false);
