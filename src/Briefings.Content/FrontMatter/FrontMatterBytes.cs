namespace Briefings.Content.FrontMatter;

/// <summary>Tells front matter from the text below it without reading either.</summary>
public static class FrontMatterBytes
{
    private const byte LineFeed = (byte)'\n';

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>How many bytes of a text file its front matter takes, both fences included: what is after them changes no key.</summary>
    /// <param name="file">The file, in UTF-8.</param>
    /// <returns>In doubt all of it: where there is no front matter, or no end of it.</returns>
    public static int Length(ReadOnlySpan<byte> file)
    {
        var start = file.StartsWith(Mark) ? Mark.Length : 0;
        for (var fences = 0; start < file.Length; start = End(file, start))
        {
            var isFence = file[start..End(file, start)].TrimEnd("\r\n\t "u8).SequenceEqual("---"u8);
            if (fences == 1 && isFence)
            {
                return End(file, start);
            }

            if (fences == 0 && !isFence)
            {
                return file.Length;
            }

            fences = 1;
        }

        return file.Length;
    }

    private static int End(ReadOnlySpan<byte> file, int start) => file[start..].IndexOf(LineFeed) is >= 0 and var end ? start + end + 1 : file.Length;
}
