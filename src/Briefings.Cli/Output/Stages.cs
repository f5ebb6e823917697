using Spectre.Console;

namespace Briefings.Cli.Output;

/// <summary>Hears how a long command gets on.</summary>
internal interface IStages
{
    /// <summary>A stage starts; the one before it is done.</summary>
    void Begin(string name);

    /// <summary>So much of the stage is done. May be called from any thread.</summary>
    void Report(int done, int total);
}

/// <summary>Shows how a long command gets on: bars on a terminal, a line per stage elsewhere, nothing where nobody watches.</summary>
internal static class Stages
{
    /// <summary>Runs a command that reports its stages.</summary>
    public static T Run<T>(Streams streams, Func<IStages, T> work)
    {
        if (streams.IsUnattended)
        {
            return work(new Silence());
        }

        if (!streams.DrawsProgress)
        {
            return work(new Lines(streams.Error));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            ColorSystem = streams.ColoursError ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(streams.Error),
        });
        return console.Progress().AutoClear(true).HideCompleted(true).Start(context => work(new Bars(context)));
    }

    internal sealed class Silence : IStages
    {
        public void Begin(string name)
        {
        }

        public void Report(int done, int total)
        {
        }
    }

    private sealed class Lines(TextWriter output) : IStages
    {
        public void Begin(string name) => output.WriteLine(name);

        public void Report(int done, int total)
        {
        }
    }

    private sealed class Bars(ProgressContext context) : IStages
    {
        private ProgressTask? current;

        public void Begin(string name)
        {
            current?.StopTask();
            current = context.AddTask(Markup.Escape(name)).IsIndeterminate();
        }

        public void Report(int done, int total) => current?.IsIndeterminate(false).MaxValue(total).Value(done);
    }
}
