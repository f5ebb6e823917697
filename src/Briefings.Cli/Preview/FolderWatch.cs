using System.Diagnostics;
using System.Threading.Channels;

namespace Briefings.Cli.Preview;

/// <summary>Tells what changes in folders and all below them.</summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>How long it has to be quiet before changes count as one: editors write a file in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    /// <summary>How long changes are collected at most.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    /// <summary>After that a new folder is looked at again, since what is put into it at once may not be told.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromMilliseconds(100);

    private readonly Channel<Change> changes = Channel.CreateUnbounded<Change>();
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Starts watching folders.</summary>
    public FolderWatch(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            Start(folder);
        }
    }

    /// <summary>True where changes may go unnoticed, because the system could not be asked to tell them.</summary>
    public bool IsBlind { get; private set; }

    /// <summary>Tells of a change that was noticed in another way.</summary>
    public void Tell(string? path) => changes.Writer.TryWrite(new(path, Stopwatch.GetTimestamp()));

    /// <summary>Waits for changes, and gives all that belong together.</summary>
    public async Task<IReadOnlyList<Change>> NextAsync(CancellationToken cancellation)
    {
        var batch = new List<Change> { await changes.Reader.ReadAsync(cancellation).ConfigureAwait(false) };
        var started = Stopwatch.GetTimestamp();
        do
        {
            await Task.Delay(Quiet, cancellation).ConfigureAwait(false);
        }
        while (Drain(batch) && Stopwatch.GetElapsedTime(started) < Longest);

        return batch;
    }

    private bool Drain(List<Change> batch)
    {
        var before = batch.Count;
        while (changes.Reader.TryRead(out var more))
        {
            batch.Add(more);
        }

        return batch.Count > before;
    }

    /// <inheritdoc/>
    public void Dispose() => watchers.ForEach(w => w.Dispose());

    private void Start(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 64 * 1024,
            };
            watchers.Add(watcher);
            watcher.Changed += (_, e) => Notice(e.FullPath);
            watcher.Deleted += (_, e) => Notice(e.FullPath);
            watcher.Created += (_, e) => NoticeNew(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                Notice(e.OldFullPath);
                NoticeNew(e.FullPath);
            };
            watcher.Error += (_, _) => Tell(null);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Most often the system's limit of watched folders: what changed is then found by looking.
            IsBlind = true;
        }
    }

    private void Notice(string path)
    {
        // Such names are no part of a site: an editor's own files, and those of git.
        if (!Path.GetFileName(path).StartsWith('.'))
        {
            Tell(path);
        }
    }

    private void NoticeNew(string path)
    {
        Notice(path);
        if (Directory.Exists(path))
        {
            _ = Task.Delay(SecondLook).ContinueWith(_ => Notice(path), TaskScheduler.Default);
        }
    }
}
