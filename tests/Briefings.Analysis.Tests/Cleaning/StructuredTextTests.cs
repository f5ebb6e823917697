using Briefings.Analysis.Cleaning;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Cleaning;

public class StructuredTextTests
{
    private const string Lead = "Le port de Brest a ouvert lundi un quai que seuls les cargos à voile peuvent utiliser, une première en Europe selon la ville.";

    private static Block Made(BlockKind kind, string text, params Mark[] marks) => new(kind, 1, new(text, [.. marks]), [], new SourceSpan("x", 1, 1));

    private static CleanedText Clean(string? title, params Block[] blocks) => TextCleaner.Clean([.. blocks], CleaningPacks.French, title, []);

    [Fact]
    public void Blocks_stay_what_they_are()
    {
        var cleaned = Clean("Un quai", Made(BlockKind.Paragraph, Lead), Made(BlockKind.ListItem, "un navire du Ponant vert, long de cent mètres et tout neuf"), Made(BlockKind.Quote, Lead[..60]));

        cleaned.Body.Select(b => b.Block.Kind).ShouldBe([BlockKind.Paragraph, BlockKind.ListItem, BlockKind.Quote]);
        cleaned.Removals.ShouldBeEmpty();
    }

    [Fact]
    public void Links_move_with_their_words_when_spaces_go()
    {
        var link = WebAddress.TryParse("https://a.example/x");
        var text = "La ville ( et la région ) paient les travaux .";
        var cleaned = Clean("Un quai", Made(BlockKind.Paragraph, text, new Mark(text.IndexOf("région", StringComparison.Ordinal), 6, MarkKind.Link, link)));

        var block = cleaned.Body.ShouldHaveSingleItem();
        block.Pasted.ShouldBe(text);
        block.Text.ShouldBe("La ville (et la région) paient les travaux.");
        var mark = block.Block.Text.Marks.ShouldHaveSingleItem();
        block.Text.Substring(mark.Start, mark.Length).ShouldBe("région");
    }

    [Fact]
    public void A_short_first_line_is_no_headline_where_there_is_one() =>
        Clean("Un quai", Made(BlockKind.Paragraph, "Brest, notre correspondante"), Made(BlockKind.Paragraph, Lead)).Body.Length.ShouldBe(2);

    [Fact]
    public void The_headline_at_the_start_of_the_text_is_there_once() =>
        Clean("Un quai pour la voile", Made(BlockKind.Heading, "Un quai pour la voile"), Made(BlockKind.Paragraph, Lead)).Body.ShouldHaveSingleItem().Text.ShouldBe(Lead);

    [Fact]
    public void Boilerplate_and_copies_go_as_from_a_pasted_text()
    {
        var cleaned = Clean("Un quai", Made(BlockKind.Paragraph, Lead), Made(BlockKind.Paragraph, "Voir l'original"), Made(BlockKind.Paragraph, Lead));

        cleaned.Body.ShouldHaveSingleItem();
        cleaned.Removals.Select(r => r.Kind).ShouldBe([RemovalKind.Boilerplate, RemovalKind.RepeatedBody], ignoreOrder: true);
    }
}
