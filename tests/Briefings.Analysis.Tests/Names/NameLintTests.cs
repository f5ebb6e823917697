using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Names;
using Briefings.Model.Diagnostics;
using static Briefings.Analysis.Tests.Names.Linted;

namespace Briefings.Analysis.Tests.Names;

public sealed class NameLintTests
{
    [Theory]
    [InlineData("BRF0407", "Youns Jong-Kwon", "I colloqui sono stati guidati da Youns Jong-Kwon a Seoul.")]
    [InlineData("BRF0407", "Maciej Stadejewski", "C'era anche Maciej Stadejewski, direttore.")]
    [InlineData("BRF0410", "European Extern Action Service", "Lo dice lo European Extern Action Service.")]
    [InlineData("BRF0410", "Extern Action Service", "Lo dice lo Extern Action Service.")]
    [InlineData("BRF0408", "National Intelligence Service", "C'era il National Intelligence Service.")]
    [InlineData("BRF0409", "cyber -malettata", "Il panorama della cyber -malettata cresce.")]
    public void What_is_wrong_with_a_name_is_reported_where_it_stands(string code, string words, string text)
    {
        var diagnostic = Check(Article("a.it", "Una riga.", text)).ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe(code);
        diagnostic.Message.ShouldStartWith($"“{words}” ");
        diagnostic.At.ShouldBe(new("a.it.md", 11, text.IndexOf(words, StringComparison.Ordinal) + 1, words.Length));
    }

    [Fact]
    public void A_name_of_another_language_in_a_title_is_reported_at_the_article()
    {
        var diagnostic = Check(Titled("a.it", "Che cosa dice il National Intelligence Service")).ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("BRF0408");
        diagnostic.Message.ShouldStartWith("“National Intelligence Service” ");
        diagnostic.At.ShouldBe(SourceSpan.Whole("a.it.md"));
    }

    [Fact]
    public void The_nearest_name_is_the_hint()
    {
        Check(Article("a.it", "Lo dice lo European Extern Action Service.")).Single().Hint
            .ShouldBe("Write “Servizio europeo per l'azione esterna”, or make “European Extern Action Service” an alias of eeas.");
        Check(Article("a.en", "So says Youns Jong-Kwon.")).Single().Hint
            .ShouldBe("Write “Youn Jong-kwon”, or make “Youns Jong-Kwon” an alias of youn.");
    }

    [Fact]
    public void A_surname_with_another_ending_is_reported_where_the_briefing_names_the_person()
    {
        Check(Article("a.en", "So says Maciej Stadejek."), Article("b.en", "It was Stadejewski who led.")).Single().Message
            .ShouldBe("“Stadejewski” is almost the name “Maciej Stadejek”.");
        Check(Article("b.en", "It was Stadejewski who led.")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Youn Jong-kwon and Maciej Stadejek met the European External Action Service.")]
    [InlineData("Maciej Stadejek’s staff and Maciej Stadejeks Leute.")]
    [InlineData("The Ministry of Defense spoke; so did Kraken.")]
    [InlineData("The police said that the national police agencies of Europe met.")]
    [InlineData("Maciej Stadejek came. It was Anna Stadejewski who led.")]
    [InlineData("They met in Europe. External action, and a service.")]
    public void Sound_names_other_spellings_and_other_people_are_left_alone(string text) =>
        Check(Article("a.en", text)).ShouldBeEmpty();

    [Fact]
    public void What_is_quoted_is_somebodys_wording_and_information_only()
    {
        Check(Article("a.it", "C'era una «National Policy Agency».")).Single().Severity.ShouldBe(Severity.Info);
        Check(Article("a.it", "C'era una National Policy Agency.")).Single().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Titles_are_looked_over_too()
    {
        var article = Article("a.en", "All is well.");
        var titled = article with { Segmented = article.Segmented with { Article = article.Segmented.Article with { Title = "Youns Jong-Kwon on cyber -security" } } };

        var found = Check(titled);

        found.Select(d => d.Code).ShouldBe(["BRF0407", "BRF0409"]);
        found.ShouldAllBe(d => d.At == titled.Segmented.Article.At);
    }

    [Fact]
    public void One_mistake_is_told_once_an_article() =>
        Check(Article("a.en", "So says Youns Jong-Kwon.", "And Youns Jong-Kwon adds.")).ShouldHaveSingleItem().At.Line.ShouldBe(10);

    [Fact]
    public void In_a_block_of_several_lines_the_blocks_start_is_the_place()
    {
        var article = Article("a.en", "So says Youns Jong-Kwon.");
        var block = article.Segmented.Paragraphs[0].Block;
        var wrapped = article with
        {
            Segmented = article.Segmented with { Paragraphs = [article.Segmented.Paragraphs[0] with { Block = block with { At = block.At with { Length = 7 } } }] },
        };

        Check(wrapped).Single().At.ShouldBe(new("a.en.md", 10, 1, 7));
    }

    [Fact]
    public void A_figure_that_is_a_thousand_times_the_other_texts_is_reported()
    {
        var diagnostic = new NameLint([]).Check([Money("a.fr", "1,7 milliard", 1_700_000_000m), Money("b.it", "1,7 milioni", 1_700_000m)], [Aligned(0.9)]).ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("BRF0411");
        diagnostic.At.File.ShouldBe("b.it.md");
        diagnostic.Message.ShouldBe("“1,7 milliard” is 1,000 times “1,7 milioni” in b.it, in sentences that tell the same.");
    }

    [Fact]
    public void Figures_that_differ_otherwise_or_stand_in_unlike_sentences_are_no_jump()
    {
        var one = Money("a.fr", "1,7 milliard", 1_700_000_000m);
        new NameLint([]).Check([one, Money("b.it", "1,8 milioni", 1_800_000m)], [Aligned(0.9)]).ShouldBeEmpty();
        new NameLint([]).Check([one, Money("b.it", "1,7 milioni", 1_700_000m)], [Aligned(0.3)]).ShouldBeEmpty();
        new NameLint([]).Check([one, Money("b.it", "1,7 miliardi", 1_700_000_000m)], [Aligned(0.9)]).ShouldBeEmpty();
    }

    private static ImmutableArray<Diagnostic> Check(params LintedArticle[] articles) => new NameLint(Glossary).Check([.. articles], []);

    private static ArticleAlignment Aligned(double score) => new("a.fr", "b.it", [new([0], [0], score, [])]);

    private static LintedArticle Money(string id, string words, decimal value) => Article(id, $"{words} $") with
    {
        Facts = [[new(FactKind.Money, 0, words) { Value = value, Currency = "USD" }]],
    };
}
