using System.Text;

namespace Briefings.Content.FrontMatter;

/// <summary>Tells front matter from the text below it without reading either.</summary>
public static class FrontMatterBytes
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>How many bytes of a text file its front matter takes, both fences included: what is after them changes no key.</summary>
    /// <param name="file">The file, in UTF-8.</param>
    /// <returns>In doubt all of it: where there is no front matter, or no end of it.</returns>
    public static int Length(ReadOnlySpan<byte> file)
    {
        var first = file.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (!IsFence(file, first))
        {
            return file.Length;
        }

        for (var line = End(file, first); line < file.Length; line = End(file, line))
        {
            if (IsFence(file, line))
            {
                return End(file, line);
            }
        }

        return file.Length;
    }

    // Nothing is one that is none for DocumentReader; not the other way round, which only makes the front matter longer.
    private static bool IsFence(ReadOnlySpan<byte> file, int line) => file[line..End(file, line)].TrimEnd("\r\n\t "u8).SequenceEqual("---"u8);

    private static int End(ReadOnlySpan<byte> file, int line) => file[line..].IndexOf(LineFeed) is >= 0 and var end ? line + end + 1 : file.Length;
}
