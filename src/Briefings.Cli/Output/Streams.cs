using System.Text;
using Spectre.Console;

namespace Briefings.Cli.Output;

/// <summary>Where a command reads from and writes to. Data goes to <see cref="Out"/>, all else to <see cref="Error"/>.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record Streams(TextReader In, TextWriter Out, TextWriter Error) : IDisposable
{
    private const int Unwrapped = 1_000_000;

    /// <summary>The time it is, for what is said to people; nothing that is published depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True where <see cref="Out"/> is a terminal that may be coloured.</summary>
    public bool ColoursOut { get; init; }

    /// <summary>True where <see cref="Error"/> is a terminal that may be coloured.</summary>
    public bool ColoursError { get; init; }

    /// <summary>True where <see cref="Error"/> is a terminal, so that progress can be drawn on it.</summary>
    public bool DrawsProgress { get; init; }

    /// <summary>True where nobody watches, as in continuous integration: progress is not told at all.</summary>
    public bool IsUnattended { get; init; }

    /// <summary>The streams of this process, in UTF-8 without a byte order mark.</summary>
    public static Streams OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isUnattended = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ci && !string.Equals(ci, "false", StringComparison.OrdinalIgnoreCase);
        var isDumb = string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        var noColour = Environment.GetEnvironmentVariable("NO_COLOR");
        return new(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true })
        {
            ColoursOut = MayColour(Console.IsOutputRedirected, noColour),
            ColoursError = MayColour(Console.IsErrorRedirected, noColour),
            DrawsProgress = !Console.IsErrorRedirected && !isDumb && !isUnattended,
            IsUnattended = isUnattended,
        };
    }

    /// <summary>Says in one line on <see cref="Error"/> why a command cannot do what it was asked to.</summary>
    internal void Complain(string message) => Error.WriteLine($"briefings: {message}");

    /// <summary>Colours are for terminals, and only where <c>NO_COLOR</c> is unset or empty (no-color.org).</summary>
    internal static bool MayColour(bool isRedirected, string? noColour) => !isRedirected && string.IsNullOrEmpty(noColour);

    /// <summary>A console on <see cref="Out"/> that breaks no lines of its own accord.</summary>
    internal IAnsiConsole OutConsole() => ConsoleOn(Out, ColoursOut);

    /// <summary>A console on <see cref="Error"/> that breaks no lines of its own accord.</summary>
    internal IAnsiConsole ErrorConsole() => ConsoleOn(Error, ColoursError);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var stream in new IDisposable[] { Out, Error, In })
        {
            try
            {
                stream.Dispose();
            }
            catch (IOException)
            {
                // Whoever read us is gone, or the disk is full; the exit code says so already.
            }
        }
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool colours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Unwrapped;
        return console;
    }
}
