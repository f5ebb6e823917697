using Briefings.Model.Texts;

namespace Briefings.Model.Tests.Texts;

public class StableHashTests
{
    [Fact]
    public void The_hash_of_a_text_never_changes()
    {
        StableHash.Of("").ShouldBe(14695981039346656037UL);
        StableHash.Digest("Un premier paragraphe.").ShouldBe("2egx8wm");
        StableHash.Digest("a", 12).Length.ShouldBe(12);
    }

    [Fact]
    public void Near_texts_have_other_hashes() =>
        Enumerable.Range(0, 5000).Select(i => StableHash.Digest($"paragraph {i}")).Distinct(StringComparer.Ordinal).Count().ShouldBe(5000);
}
