namespace Briefings.Cli.Tests.Caching;

/// <summary>Tells a time when all that was just written was written long ago.</summary>
internal sealed class LaterClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddHours(1);
}
