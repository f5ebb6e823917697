namespace Briefings.Cli.Output;

/// <summary>What the program tells the shell.</summary>
public static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The input has errors.</summary>
    public const int InputErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be read or written.</summary>
    public const int Files = 3;

    /// <summary>A mistake in the program itself; the number is that of sysexits.h.</summary>
    public const int Bug = 70;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;
}
