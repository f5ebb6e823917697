using System.Buffers;

namespace Briefings.Site.Publishing;

/// <summary>Takes what a page writes, in memory that is borrowed and given back.</summary>
/// <remarks>Closing it does nothing, so that a page may close the stream it is given; <see cref="Release"/> gives the memory back.</remarks>
internal sealed class RenderBuffer : Stream, IBufferWriter<byte>
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private int length;

    /// <summary>What was written so far; valid until the next write or <see cref="Release"/>.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, length) = ([], 0);
    }

    /// <summary>Takes what was written into the memory that was lent last.</summary>
    public void Advance(int count) => length += count;

    /// <summary>Lends memory to write into, until the next write.</summary>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return buffer.AsMemory(length);
    }

    /// <inheritdoc cref="GetMemory"/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override void Write(ReadOnlySpan<byte> source)
    {
        Reserve(source.Length);
        source.CopyTo(buffer.AsSpan(length));
        length += source.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value) => Write([value]);

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Reserve(int more)
    {
        if (buffer.Length - length >= more)
        {
            return;
        }

        var wanted = Math.Max((long)length + more, Math.Min(2L * buffer.Length, Array.MaxLength));
        var larger = ArrayPool<byte>.Shared.Rent(checked((int)wanted));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
