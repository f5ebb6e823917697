using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Lineages;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Lineages;

public sealed class LineageTracerTests
{
    [Fact]
    public void Two_texts_that_say_everything_alike_are_one_voice_though_nobody_declares_it()
    {
        var result = LineageTracer.Trace([Long("a.fr"), Long("b.it"), Long("c.en")], [Aligned("a.fr", "b.it", 12)]);

        Voices(result.View).ShouldBe(["a.fr: a.fr b.it", "c.en: c.en"]);
        result.View.LikelyOrigin("b.it")!.Kind.ShouldBe(RelationKind.SameOriginal);
        result.View.LikelyOrigin("b.it")!.OtherId.ShouldBe("a.fr");
        result.View.LikelyOrigin("a.fr").ShouldBeNull();
        result.View.Descents.ShouldBeEmpty();
    }

    [Fact]
    public void A_likely_translation_is_told_but_stays_a_voice_of_its_own()
    {
        var view = LineageTracer.Trace([Long("a.fr"), Long("b.it")], [Aligned("a.fr", "b.it", 9)]).View;

        view.Detected.ShouldHaveSingleItem().ShouldBe(
            new("b.it", "a.fr", RelationKind.SameOriginal, false, false, new(9, 12, 9, 12, 9, 1, 9, 12, 12, null)));
        view.Voices.Length.ShouldBe(2);
    }

    [Fact]
    public void The_declared_direction_counts_before_the_order_of_the_briefing() =>
        LineageTracer.Trace([Long("a.fr", "b.it"), Long("b.it")], [Aligned("a.fr", "b.it", 12)]).View
            .LikelyOrigin("a.fr")!.OtherId.ShouldBe("b.it");

    [Fact]
    public void A_declared_translation_that_shares_nothing_is_reported_where_it_is_declared()
    {
        var diagnostic = LineageTracer.Trace([Long("a.fr"), Long("b.it", "a.fr")], [Aligned("a.fr", "b.it", 0)]).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("BRF0406");
        diagnostic.At.ShouldBe(new("b.it.md", 5, 11));
        diagnostic.Message.ShouldBe("b.it is declared to derive from a.fr, but hardly a sentence matches: 0 of 12, with 0 of 12 facts.");
    }

    [Fact]
    public void A_declared_translation_that_matches_in_part_is_believed() =>
        LineageTracer.Trace([Long("a.fr"), Long("b.it", "a.fr")], [Aligned("a.fr", "b.it", 5)]).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Articles_without_lineage_are_voices_of_their_own()
    {
        var view = Trace(Text("a.fr"), Text("b.it")).View;

        view.Descents.ShouldBeEmpty();
        Voices(view).ShouldBe(["a.fr: a.fr", "b.it: b.it"]);
    }

    [Fact]
    public void Two_translations_of_one_text_are_one_voice()
    {
        var view = Trace(
            Text("a.fr", "https://www.paper.example/news/?id=1#top"), Text("c.en"), Text("b.it", "http://paper.example/news?id=1")).View;

        Voices(view).ShouldBe(["https://www.paper.example/news/?id=1#top: a.fr b.it", "c.en: c.en"]);
        view.Descents.ShouldBe([
            new("a.fr", null, "https://www.paper.example/news/?id=1#top", LineageKind.Translation, LineageBy.Machine),
            new("b.it", null, "http://paper.example/news?id=1", LineageKind.Translation, LineageBy.Machine),
        ]);
    }

    [Fact]
    public void A_translation_and_the_article_at_its_origins_address_are_one_voice()
    {
        var view = Trace(Text("a.en"), Text("b.it", "http://www.a.example/a.en/")).View;

        Voices(view).ShouldBe(["a.en: a.en b.it"]);
        view.Descents.ShouldHaveSingleItem().ShouldBe(new("b.it", "a.en", null, LineageKind.Translation, LineageBy.Machine));
    }

    [Fact]
    public void Lineage_is_followed_through_several_articles()
    {
        var view = Trace(Text("a.fr", "b.it"), Text("b.it", "c.en"), Text("c.en", "https://yna.example/1"), Text("d.ko", "https://yna.example/1")).View;

        Voices(view).ShouldBe(["https://yna.example/1: a.fr b.it c.en d.ko"]);
    }

    [Fact]
    public void A_path_in_another_case_is_another_text() =>
        Voices(Trace(Text("a.fr", "https://x.example/A"), Text("b.it", "https://X.example/a")).View).Count.ShouldBe(2);

    [Fact]
    public void An_origin_that_is_nothing_known_is_no_lineage()
    {
        var view = Trace(Text("a.fr", "nobody.en")).View;

        view.Descents.ShouldBeEmpty();
        Voices(view).ShouldBe(["a.fr: a.fr"]);
    }

    [Fact]
    public void A_circle_is_reported_and_is_one_voice()
    {
        var result = Trace(Text("a.fr", "b.it"), Text("b.it", "c.en"), Text("c.en", "a.fr"));

        Voices(result.View).ShouldBe(["a.fr: a.fr b.it c.en"]);
        var diagnostic = result.Diagnostics.ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.At.File).ShouldBe(("BRF0403", "a.fr.md"));
        diagnostic.Message.ShouldBe("The lineage of a.fr leads back to itself: a.fr → b.it → c.en → a.fr.");
    }

    [Fact]
    public void An_article_that_derives_from_itself_is_a_circle()
    {
        Trace(Text("a.fr", "a.fr")).Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("The lineage of a.fr leads back to itself: a.fr → a.fr.");
        Trace(Text("a.fr", "a.fr")).View.Descents.ShouldBeEmpty();
    }

    [Fact]
    public void However_articles_point_at_each_other_each_is_in_one_voice_and_tracing_ends() =>
        Prop.ForAll<int[]>(targets =>
        {
            ImmutableArray<Article> articles = [.. targets.Select((t, i) => Text($"s{i}.fr", t % 3 == 0 ? null : $"s{Math.Abs(t % targets.Length)}.fr"))];
            var voices = LineageTracer.Trace(articles).View.Voices;
            return voices.SelectMany(v => v.ArticleIds).Order(StringComparer.Ordinal).SequenceEqual(articles.Select(a => a.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    private static LineageResult Trace(params Article[] articles) => LineageTracer.Trace([.. articles]);

    private static List<string> Voices(LineageView view) => [.. view.Voices.Select(v => $"{v.Origin}: {string.Join(' ', v.ArticleIds)}")];

    private static Article Text(string id, string? origin = null) => new()
    {
        Id = id,
        SourceId = id.Split('.')[0],
        Language = LanguageTag.Parse(id.Split('.')[1]),
        Title = id,
        Url = WebAddress.TryParse($"https://{id.Split('.')[0]}.example/{id}")!,
        Published = Edtf.TryParse("2025-05-20")!,
        Lineage = origin is null ? null : new(LineageKind.Translation, origin, LineageBy.Machine, new($"{id}.md", 5, 11)),
        At = SourceSpan.Whole($"{id}.md"),
    };

    // Twelve sentences, each with a figure of its own.
    private static TracedArticle Long(string id, string? origin = null) => new(
        Text(id, origin),
        [.. Enumerable.Range(0, 12).Select(i => $"{id} {i}")],
        [.. Enumerable.Range(0, 12).Select(i => ImmutableArray.Create(new FactKey(FactKind.Number, $"{100 + i}")))]);

    // Their first sentences one to one; the rest without counterpart.
    private static ArticleAlignment Aligned(string left, string right, int beads) => new(
        left,
        right,
        [
            .. Enumerable.Range(0, beads).Select(i => new Bead([i], [i], 0.9, [])),
            .. Enumerable.Range(beads, 12 - beads).SelectMany(i => new[] { new Bead([i], [], 0, []), new Bead([], [i], 0, []) }),
        ]);
}
