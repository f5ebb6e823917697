namespace Briefings.Cli.Output;

/// <summary>The memory that a run of the program is handed out first.</summary>
internal static class FirstMemory
{
    private const long Enough = 120_000_000;
    private const int LeastTimes = 10;

    /// <summary>Has none of it collected: whatever is done with a small site ends before so much is handed out, and would take a tenth longer. From there on, all is collected as ever.</summary>
    public static void HandOut()
    {
        if (!Environment.Is64BitProcess || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < LeastTimes * Enough)
        {
            return;
        }

        try
        {
            GC.TryStartNoGCRegion(Enough);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A collector that is set up for less collects as ever.
        }
    }
}
