using Briefings.Model.Texts;

namespace Briefings.Model.Tests.Texts;

public sealed class DigestTests
{
    [Fact]
    public void It_is_the_same_in_every_run() => Digest.Of(["quai", "pont"]).ShouldBe(Digest.Of(["quai", "pont"]));

    [Fact]
    public void It_tells_where_one_text_ends_and_the_next_begins()
    {
        string[] digests = [Digest.Of([]), Digest.Of([""]), Digest.Of(["", ""]), Digest.Of(["ab"]), Digest.Of(["a", "b"]), Digest.Of(["b", "a"])];

        digests.ShouldBeUnique();
        digests.ShouldAllBe(d => d.Length == 32);
    }
}
