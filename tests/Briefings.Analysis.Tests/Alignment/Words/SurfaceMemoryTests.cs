using System.Globalization;
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

    [Fact]
    public void Of_words_that_several_threads_ask_for_each_is_one_object_for_all()
    {
        const int Words = 5000;
        var memory = new SurfaceMemory<object>();

        var found = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4)
            .Select(_ => Enumerable.Range(0, Words).Select(w => memory.Of(w.ToString(CultureInfo.InvariantCulture), (_, _) => new object(), 0)).ToArray())
            .ToArray();

        found.ShouldAllBe(f => f.SequenceEqual(found[0]));
        found[0].Distinct().Count().ShouldBe(Words);
    }
}
