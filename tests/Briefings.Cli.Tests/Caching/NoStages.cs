using Briefings.Cli.Output;

namespace Briefings.Cli.Tests.Caching;

/// <summary>Nobody watches.</summary>
internal sealed class NoStages : IStages
{
    public void Begin(string name)
    {
    }

    public void Report(int done, int total)
    {
    }
}
