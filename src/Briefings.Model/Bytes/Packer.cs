using System.Collections.Immutable;
using System.Text;

namespace Briefings.Model.Bytes;

/// <summary>Writes values as bytes, for <see cref="Unpacker"/>. A text that was written before takes no more than its number.</summary>
public sealed class Packer : IDisposable
{
    private readonly BinaryWriter output;
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    /// <summary>Begins with nothing.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    public Packer(Stream stream) => output = new(stream, Encoding.UTF8, leaveOpen: true);

    /// <summary>Everything is written then.</summary>
    public void Dispose() => output.Dispose();

    /// <summary>What is written, as bytes.</summary>
    public static byte[] ToArray(Action<Packer> write)
    {
        using var bytes = new MemoryStream();
        using (var packer = new Packer(bytes))
        {
            write(packer);
        }

        return bytes.ToArray();
    }

    /// <summary>Writes a text.</summary>
    public void Text(string text)
    {
        // Zero says that a new one follows.
        if (texts.TryGetValue(text, out var known))
        {
            output.Write7BitEncodedInt(known);
            return;
        }

        texts[text] = texts.Count + 1;
        output.Write7BitEncodedInt(0);
        output.Write(text);
    }

    /// <summary>Writes a text that nobody will write again.</summary>
    public void OneText(string text) => output.Write(text);

    /// <summary>Writes a text that may be missing.</summary>
    public void TextOrNot(string? text)
    {
        Flag(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    /// <summary>Writes a number; few bytes where it is small and not negative.</summary>
    public void Number(long number) => output.Write7BitEncodedInt64(number);

    /// <summary>Writes a number in four bytes.</summary>
    public void Whole(int number) => output.Write(number);

    /// <summary>Writes a number, every bit of it.</summary>
    public void Exact(double number) => output.Write(number);

    /// <summary>Writes yes or no.</summary>
    public void Flag(bool flag) => output.Write(flag);

    /// <summary>Writes bytes, with how many they are.</summary>
    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        output.Write(value);
    }

    /// <summary>Writes how many there are, then each.</summary>
    public void All<T>(ImmutableArray<T> items, Action<Packer, T> write)
    {
        Number(items.Length);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    /// <summary>Writes texts.</summary>
    public void Texts(ImmutableArray<string> all) => All(all, static (packer, text) => packer.Text(text));

    /// <summary>Writes what may be missing.</summary>
    public void OrNot<T>(T? item, Action<Packer, T> write)
        where T : class
    {
        Flag(item is not null);
        if (item is not null)
        {
            write(this, item);
        }
    }
}
