using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Briefings.Content.History;

/// <summary>What files held in former commits, read from one <c>git cat-file --batch</c> that is started when first something is asked for. For one thread at a time.</summary>
internal sealed class GitBlobs(string folder, CancellationToken cancellation) : IDisposable
{
    private const int LongestHead = 256;
    private const int BufferSize = 32 * 1024;

    private Process? git;
    private BufferedStream? output;
    private CancellationTokenRegistration stop;
    private bool isOver;

    /// <summary>What a file held.</summary>
    /// <param name="id">Its id, as the log names it.</param>
    /// <param name="most">The most bytes that are kept.</param>
    /// <returns>Null where it cannot be had, or is longer.</returns>
    /// <exception cref="OperationCanceledException">Reading was ended early.</exception>
    public byte[]? Read(string id, int most)
    {
        try
        {
            return isOver || Started() is not { } process ? null : Ask(process, output!, id, most);
        }
        catch (IOException)
        {
            cancellation.ThrowIfCancellationRequested();
            isOver = true;
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stop.Dispose();
        if (git is not null)
        {
            GitProcess.Kill(git);
            output?.Dispose();
            git.Dispose();
        }
    }

    private Process? Started()
    {
        if (git is null)
        {
            git = GitProcess.Start(folder, "cat-file", "--batch");
            isOver = git is null;
            output = git is null ? null : new(git.StandardOutput.BaseStream, BufferSize);
            stop = git is { } process ? cancellation.Register(() => GitProcess.Kill(process)) : default;
        }

        return git;
    }

    private byte[]? Ask(Process process, BufferedStream from, string id, int most)
    {
        process.StandardInput.Write(id + "\n");
        process.StandardInput.Flush();
        var head = Head(from).Split(' ');
        if (head is not [_, "blob", var size] || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            // “missing”: nothing follows.
            return null;
        }

        if (length > most)
        {
            Skip(from, length + 1);
            return null;
        }

        var content = new byte[length + 1];
        from.ReadExactly(content);
        return content[..^1];
    }

    private string Head(Stream from)
    {
        var line = new StringBuilder();
        for (var next = from.ReadByte(); next != '\n'; next = from.ReadByte())
        {
            if (next < 0 || line.Length == LongestHead)
            {
                cancellation.ThrowIfCancellationRequested();
                throw new IOException("git ended early.");
            }

            line.Append((char)next);
        }

        return line.ToString();
    }

    private static void Skip(Stream from, long bytes)
    {
        var buffer = new byte[BufferSize];
        for (; bytes > 0; bytes -= buffer.Length)
        {
            from.ReadExactly(buffer, 0, (int)Math.Min(buffer.Length, bytes));
        }
    }
}
