using Briefings.Content.Briefings;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Briefings;

public class ArticleReaderTests
{
    private const string Least = "---\ntitle: Un titre\nurl: https://example.org/a\npublished: 2025-05~\n---\nUn texte.\n";

    [Fact]
    public void An_article_is_read_wherever_its_file_is()
    {
        using var folder = new TempFolder();
        folder.Write("gate.fr.md", Least);
        var read = ArticleReader.ReadFile(folder.PathOf("gate.fr.md"), "./gate.fr.md");
        read.Diagnostics.ShouldBeEmpty();
        var article = read.Value.ShouldNotBeNull();
        (article.Id, article.SourceId, article.Title, article.Published.ToString()).ShouldBe(("gate.fr", "gate", "Un titre", "2025-05~"));
        article.Body.Single().At.ShouldBe(new("./gate.fr.md", 6, 1, 9));
    }

    [Fact]
    public void A_language_may_be_given_for_a_file_that_names_none()
    {
        using var folder = new TempFolder();
        folder.Write("text.md", Least);
        ArticleReader.ReadFile(folder.PathOf("text.md"), "text.md").Value.ShouldBeNull();
        ArticleReader.ReadFile(folder.PathOf("text.md"), "text.md", LanguageTag.Parse("it")).Value.ShouldNotBeNull().Id.ShouldBe("text.it");
    }

    [Fact]
    public void Everything_that_front_matter_can_say_is_read()
    {
        using var folder = new TempFolder();
        folder.Write("gate.fr.md", """
            ---
            title: Titre
            url: https://example.org/a
            published: 2025-05-20
            author: A. Nonyme
            retrieved: 2025-05-21
            rights: excerpt
            summary: En bref
            note: Traduit à la machine
            lineage: {syndicatedFrom: "https://agency.example/1"}
            cleaning: [{removed: repeated-body, paragraphs: 14}]
            claims: {stolen-total: {reading: states, value: 1.7 billion USD, quote: "1,7 milliard"}, other: omits}
            events: [{id: consultation, date: 2025-05-20}]
            ---
            Texte.
            """);
        var article = ArticleReader.ReadFile(folder.PathOf("gate.fr.md"), "gate.fr.md").Value.ShouldNotBeNull();
        article.Author.ShouldBe("A. Nonyme");
        article.Retrieved.ShouldNotBeNull().ToString().ShouldBe("2025-05-21");
        article.Rights.ShouldBe(Rights.Excerpt);
        article.Summary.ShouldBe("En bref");
        article.Note.ShouldBe("Traduit à la machine");
        article.Lineage.ShouldBe(new(LineageKind.Syndication, "https://agency.example/1", LineageBy.Unknown, new("gate.fr.md", 10, 27, 26)));
        article.Cleaning.ShouldBe([new("repeated-body", 14)]);
        article.Readings.Select(r => (r.ClaimId, r.ArticleId, r.State, r.Value, r.Quote)).ShouldBe(
            [("stolen-total", "gate.fr", ReadingState.States, "1.7 billion USD", "1,7 milliard"), ("other", "gate.fr", ReadingState.Omits, null, null)]);
        article.Events.Single().EventId.ShouldBe("consultation");
    }
}
