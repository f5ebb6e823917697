using System.Text;
using Briefings.Site.Publishing;

namespace Briefings.Site.Tests.Publishing;

public sealed class RenderBufferTests
{
    [Fact]
    public void Of_memory_that_is_lent_only_what_is_said_to_be_written_is_taken()
    {
        var buffer = new RenderBuffer();
        buffer.Write("one "u8);
        "two three"u8.CopyTo(buffer.GetSpan(64));
        buffer.Advance(4);
        buffer.Write("four"u8);
        Encoding.UTF8.GetString(buffer.Written).ShouldBe("one two four");
        buffer.Release();
    }

    [Fact]
    public void What_was_written_stays_when_more_memory_is_asked_for_than_there_is()
    {
        var buffer = new RenderBuffer();
        for (var i = 0; i < 10; i++)
        {
            var lent = buffer.GetMemory(100_000);
            lent.Length.ShouldBeGreaterThanOrEqualTo(100_000);
            lent.Span[..100_000].Fill((byte)i);
            buffer.Advance(100_000);
        }

        var written = buffer.Written.ToArray();
        written.ShouldBe(Enumerable.Range(0, 10).SelectMany(i => Enumerable.Repeat((byte)i, 100_000)));
        buffer.Release();
    }
}
