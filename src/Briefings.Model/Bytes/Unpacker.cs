using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Briefings.Model.Bytes;

/// <summary>Reads the bytes that a <see cref="Packer"/> wrote, value by value, in the same order.</summary>
/// <remarks>Of other bytes, any method may throw; see <see cref="TryRead"/>.</remarks>
public sealed class Unpacker : IDisposable
{
    private readonly BinaryReader input;
    private readonly List<string> texts = [];

    private Unpacker(ReadOnlyMemory<byte> bytes) => input = new(Stream(bytes), Encoding.UTF8);

    /// <summary>Reads what was written by one packer.</summary>
    /// <returns>Null where the bytes are something else.</returns>
    public static T? TryRead<T>(ReadOnlyMemory<byte> bytes, Func<Unpacker, T?> read)
        where T : class
    {
        try
        {
            using var unpacker = new Unpacker(bytes);
            return read(unpacker);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => input.Dispose();

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        if (input.Read7BitEncodedInt() is not 0 and var known)
        {
            return texts[known - 1];
        }

        texts.Add(input.ReadString());
        return texts[^1];
    }

    /// <summary>Reads what <see cref="Packer.OneText"/> wrote.</summary>
    public string OneText() => input.ReadString();

    /// <summary>Reads a text that may be missing.</summary>
    public string? TextOrNot() => Flag() ? Text() : null;

    /// <summary>Reads a number.</summary>
    public long LongNumber() => input.Read7BitEncodedInt64();

    /// <summary>Reads a number that was no larger than this when it was written.</summary>
    public int Number() => checked((int)LongNumber());

    /// <summary>Reads a number in four bytes.</summary>
    public int Whole() => input.ReadInt32();

    /// <summary>Reads a number, every bit of it.</summary>
    public double Exact() => input.ReadDouble();

    /// <summary>Reads yes or no.</summary>
    public bool Flag() => input.ReadBoolean();

    /// <summary>Reads bytes.</summary>
    public byte[] Bytes()
    {
        var bytes = new byte[Number()];
        input.BaseStream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads all that <see cref="Packer.All"/> wrote.</summary>
    public ImmutableArray<T> All<T>(Func<Unpacker, T> read)
    {
        var count = Number();
        var items = ImmutableArray.CreateBuilder<T>(Math.Min(count, 1 << 10));
        for (var i = 0; i < count; i++)
        {
            items.Add(read(this));
        }

        return items.DrainToImmutable();
    }

    /// <summary>Reads texts.</summary>
    public ImmutableArray<string> Texts() => All(static unpacker => unpacker.Text());

    /// <summary>Reads what may be missing.</summary>
    public T? OrNot<T>(Func<Unpacker, T> read)
        where T : class => Flag() ? read(this) : null;

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(bytes.ToArray(), writable: false);
}
