using System.Text;

namespace Briefings.Site.Feeds;

/// <summary>Writes the content lines of iCalendar (RFC 5545, section 3.1), folded so that none has more than 75 octets.</summary>
/// <param name="stream">Where to.</param>
internal sealed class ContentLines(Stream stream)
{
    private const int Longest = 75;

    /// <summary>Writes one line.</summary>
    /// <param name="name">The property with its parameters.</param>
    /// <param name="value">Its value, escaped as its type asks for.</param>
    public void Write(string name, string value)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes($"{name}:{value}");
        var room = Longest;
        while (rest.Length > room)
        {
            var head = WholeCharacters(rest, room);
            stream.Write(rest[..head]);
            stream.Write("\r\n "u8);
            rest = rest[head..];

            // The space that marks a continued line counts.
            room = Longest - 1;
        }

        stream.Write(rest);
        stream.Write("\r\n"u8);
    }

    private static int WholeCharacters(ReadOnlySpan<byte> utf8, int length)
    {
        while ((utf8[length] & 0b1100_0000) == 0b1000_0000)
        {
            length--;
        }

        return length;
    }
}
