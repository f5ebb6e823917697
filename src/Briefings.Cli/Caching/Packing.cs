using System.Collections.Immutable;

namespace Briefings.Cli.Caching;

/// <summary>Writes and reads lists and what may be missing.</summary>
internal static class Packing
{
    /// <summary>Writes how many there are, then each.</summary>
    public static void WriteAll<T>(this BinaryWriter output, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        output.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
        {
            write(output, item);
        }
    }

    /// <summary>Reads what <see cref="WriteAll"/> wrote.</summary>
    public static ImmutableArray<T> ReadAll<T>(this BinaryReader input, Func<BinaryReader, T> read)
    {
        var count = input.Read7BitEncodedInt();
        var items = ImmutableArray.CreateBuilder<T>();
        for (var i = 0; i < count; i++)
        {
            items.Add(read(input));
        }

        return items.ToImmutable();
    }

    /// <summary>Writes texts.</summary>
    public static void WriteTexts(this BinaryWriter output, ImmutableArray<string> texts) => output.WriteAll(texts, static (o, text) => o.Write(text));

    /// <summary>Reads what <see cref="WriteTexts"/> wrote.</summary>
    public static ImmutableArray<string> ReadTexts(this BinaryReader input) => input.ReadAll(static i => i.ReadString());

    /// <summary>Writes a text that may be missing.</summary>
    public static void WriteOrNot(this BinaryWriter output, string? text)
    {
        output.Write(text is not null);
        output.Write(text ?? "");
    }

    /// <summary>Reads what <see cref="WriteOrNot"/> wrote.</summary>
    public static string? ReadOrNot(this BinaryReader input) => (input.ReadBoolean(), input.ReadString()) is (true, var text) ? text : null;
}
