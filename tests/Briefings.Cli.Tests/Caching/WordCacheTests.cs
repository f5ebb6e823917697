using System.Collections.Frozen;
using System.Globalization;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Cli.Caching;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Cli.Tests.Commands;
using Briefings.Model.Texts;

namespace Briefings.Cli.Tests.Caching;

public sealed class WordCacheTests : IDisposable
{
    private static readonly string[] French = ["zorbu", "mekla", "frinda", "toxel", "pavilo", "dertun", "gosmal", "hirbet"];
    private static readonly string[] Korean = ["나무바", "구름소", "돌담치", "바람개", "하늘코", "모래두", "물결표", "불꽃대"];

    private readonly TestFolder folder = new();

    public WordCacheTests()
    {
        folder.Write("input/site.yml", "title: {fr: Essai, ko: 시험}\nlanguages: [fr, ko]\nbaseUrl: https://example.org/x/\n");
        folder.Write("input/sources.yml", "- {id: gate, name: La Gate}\n- {id: yna, name: 연합}\n");

        // Two sentences told in the other order, by words that neither a lexicon nor their look ties.
        Briefing("asked", [Sentence(French[..4]), Sentence(French[4..])], [Sentence(Korean[4..]), Sentence(Korean[..4])]);
        for (var i = 0; i < 4; i++)
        {
            Briefing($"teacher-{i}", Numbered(French, i), Numbered(Korean, i));
        }
    }

    private static Streams Nowhere => new(TextReader.Null, TextWriter.Null, TextWriter.Null);

    private SiteOptions Site => new(folder["input"], 2);

    private WordCache Cache => new(folder["words"], folder["input"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_pages_of_a_large_preview_are_aligned_with_the_words_of_the_last_build()
    {
        Links(Previewed()).ShouldNotContain("0:1");
        Build();

        Links(Previewed()).ShouldBe(["0:1", "1:0"]);
    }

    [Fact]
    public void A_build_needs_no_words_of_before_and_believes_none()
    {
        Build();
        var first = folder.Read("output/.manifest.json");
        Cache.Keep(Words(new LearnedPair("zorbu", "하늘코", 0.8)));
        Directory.Delete(folder["cache"], recursive: true);

        Build();

        folder.Read("output/.manifest.json").ShouldBe(first);
        Cache.Find()!.ByLanguages.Values.ShouldHaveSingleItem().Pairs.ShouldNotContain(p => p.Left == "zorbu" && p.Right == "하늘코");
    }

    [Fact]
    public void Words_are_read_as_they_were_written()
    {
        var words = Words(new LearnedPair("a", "b", 1.0 / 3), new LearnedPair("c d", "é", 0.8));

        WordCache.TryParse(WordCache.ToText(words))!.ByLanguages.ShouldHaveSingleItem().Value.Pairs.ShouldBe(words.ByLanguages.Values[0].Pairs);
    }

    [Theory]
    [InlineData("fr\tko\ta\tb\n")]
    [InlineData("fr\tko\ta\tb\tmuch\n")]
    [InlineData("?\tko\ta\tb\t0.5\n")]
    public void What_is_no_table_is_not_believed(string text) => WordCache.TryParse(text).ShouldBeNull();

    [Fact]
    public void A_torn_table_is_as_none()
    {
        Cache.Keep(Words(new LearnedPair("a", "b", 0.5)));
        Cache.Find().ShouldNotBeNull();
        var kept = Directory.EnumerateFiles(folder["words"]).ShouldHaveSingleItem();
        File.WriteAllText(kept, File.ReadAllText(kept)[..^3]);

        Cache.Find().ShouldBeNull();
    }

    private static SiteWords Words(params LearnedPair[] pairs) =>
        new(new Dictionary<(LanguageTag, LanguageTag), LearnedWords>
        {
            [(LanguageTag.Parse("fr"), LanguageTag.Parse("ko"))] = new([.. pairs]),
        }.ToFrozenDictionary());

    private static string Sentence(IEnumerable<string> words) => string.Join(' ', words) + ".";

    // Each word stands in one sentence, beside numbers that tell which sentence is which.
    private static string[] Numbered(string[] words, int index) =>
        [.. words.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"{1000 + (100 * index) + (7 * i)} {w} {3000 + (100 * index) + (11 * i)}."))];

    private static string[] Links(MergedBriefing briefing) =>
        [.. briefing.Alignments.Single().Beads.Where(b => b.IsLinked).Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)}")];

    private MergedBriefing Previewed()
    {
        var memory = new SiteMemory(new(), mostLearned: 2, Cache.Find());
        var site = Stages.Run(Nowhere, stages => PreparedSite.Open(Site, memory, stages, TestContext.Current.CancellationToken));
        return site.Merged!.Briefings.Single(b => b.Briefing.Id == "asked");
    }

    private void Build()
    {
        var options = new BuildOptions(Site, folder["output"], IsStrict: false) { MakesSearch = false };
        SiteBuild.Run(options, new BuildCache(folder["cache"], options, Cache, new(folder["sources"], folder["input"])), Nowhere, TestContext.Current.CancellationToken).ShouldBe(0);
    }

    private void Briefing(string id, string[] french, string[] korean)
    {
        Article(id, "gate.fr", french);
        Article(id, "yna.ko", korean);
    }

    private void Article(string briefing, string id, string[] sentences) =>
        folder.Write($"input/briefings/{briefing}/{id}.md", $"---\ntitle: {id}\nurl: https://example.org/{briefing}/{id}\npublished: 2025-05-20\n---\n\n{string.Join("\n\n", sentences)}\n");
}
