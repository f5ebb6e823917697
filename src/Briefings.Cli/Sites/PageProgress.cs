using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Tells a stage how many pages are done.</summary>
internal sealed class PageProgress(IStages stages) : IProgress<PublishProgress>
{
    public void Report(PublishProgress value) => stages.Report(value.Done, value.Total);
}
