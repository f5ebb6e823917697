using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Tests.Alignment.Words;

public class SurfaceMemoryTests
{
    [Fact]
    public void What_is_known_of_a_word_is_not_learned_again()
    {
        var memory = new SurfaceMemory<string>();
        var learned = new List<string>();
        string Of(string word) => memory.Of(word, (surface, to) => { to.Add(surface); return surface + "!"; }, learned);
        Of("Rome").ShouldBe("Rome!");
        Of("Rome").ShouldBe("Rome!");
        Of("rome").ShouldBe("rome!");
        learned.ShouldBe(["Rome", "rome"]);
    }
}
