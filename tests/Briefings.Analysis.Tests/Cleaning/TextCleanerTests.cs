using Briefings.Analysis.Cleaning;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Cleaning;

public class TextCleanerTests
{
    private const string Headline = "Le port de Brest ouvre un quai réservé aux cargos à voile";
    private const string Lead = "Le port de Brest a ouvert lundi un quai que seuls les cargos à voile peuvent utiliser, une première en Europe selon la ville.";
    private const string Subheading = "Un pari sur le vent";
    private const string Second = "Trois armateurs ont signé pour dix ans, et deux autres négocient encore avec la région, qui finance un tiers des travaux.";
    private const string Third = "« Nous attendons quarante escales par an », a déclaré la directrice du port, qui espère doubler ce chiffre avant 2030.";
    private const string Fourth = "Les riverains demandent toutefois une étude sur le bruit des treuils, que la mairie promet pour le printemps prochain.";
    private const string Disclaimer = "Ce contenu est publié à titre d’information uniquement et la plateforme ne fournit aucun conseil à ses lecteurs.";

    private static readonly string[] Body = [Lead, Subheading, Second, Third, Fourth];

    private static string[] BodyOf(CleanedText text) => [.. text.Body.Select(b => b.Text)];

    private static IEnumerable<string> Words(IEnumerable<string> lines) =>
        lines.SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);

    private static CleanedText Clean(params IEnumerable<string> lines) =>
        TextCleaner.Clean(string.Join('\n', lines), CleaningPacks.French, null, []);

    [Fact]
    public void A_body_pasted_twice_is_kept_once()
    {
        var cleaned = Clean([Headline, .. Body, .. Body]);

        BodyOf(cleaned).ShouldBe(Body);
        cleaned.Removals.Select(r => (r.Kind, r.Line)).ShouldBe(
            [.. Enumerable.Range(7, 5).Select(line => (RemovalKind.RepeatedBody, line))]);
    }

    [Fact]
    public void A_body_pasted_three_times_is_kept_once() => BodyOf(Clean([Headline, .. Body, .. Body, .. Body])).ShouldBe(Body);

    [Fact]
    public void The_title_in_front_of_the_second_copy_is_found()
    {
        var cleaned = Clean([.. Body, "Voir l'original", Disclaimer, Headline, .. Body]);

        (cleaned.Title, cleaned.TitleOrigin).ShouldBe((Headline, TitleOrigin.Line));
        BodyOf(cleaned).ShouldBe(Body);
        cleaned.Removals.CountBy(r => r.Kind).ToDictionary().ShouldBe(
            new Dictionary<RemovalKind, int> { [RemovalKind.Boilerplate] = 2, [RemovalKind.RepeatedBody] = 5 }, ignoreOrder: true);
    }

    [Fact]
    public void Of_two_copies_the_one_without_garbled_words_is_kept()
    {
        var garbled = Second.Replace("armateurs", "arma -teurs", StringComparison.Ordinal);
        var cleaned = Clean([Headline, Lead, garbled, Third, Lead, Second, Third]);

        BodyOf(cleaned).ShouldBe([Lead, Second, Third]);
        cleaned.Garbles.ShouldBeEmpty();
        cleaned.Removals.ShouldContain(r => string.Equals(r.Text, garbled, StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_one_copy_has_stays()
    {
        var cleaned = Clean([Headline, Lead, Second, Third, Lead, Second, Fourth, Third]);

        BodyOf(cleaned).ShouldBe([Lead, Second, Third, Fourth]);
    }

    [Fact]
    public void A_short_sentence_that_comes_back_is_no_copy()
    {
        var cleaned = Clean(Headline, Lead, "Personne ne répond.", Second, Third, "Personne ne répond.", Fourth);

        BodyOf(cleaned).Length.ShouldBe(6);
    }

    [Fact]
    public void Subheadings_are_told_from_paragraphs() =>
        Clean([Headline, .. Body]).Body.Where(b => b.IsHeading).Select(b => b.Text).ShouldBe([Subheading]);

    [Fact]
    public void Short_lines_in_a_row_are_no_subheadings() =>
        Clean(Headline, Lead, "Une ligne du tableau", "Une autre ligne du tableau", Second).Body.ShouldNotContain(b => b.IsHeading);

    [Fact]
    public void Without_a_headline_the_first_sentence_makes_the_title_and_stays_in_the_text()
    {
        var cleaned = Clean(Lead, Second, Third);

        cleaned.TitleOrigin.ShouldBe(TitleOrigin.FirstSentence);
        cleaned.Title.ShouldBe("Le port de Brest a ouvert lundi un quai que seuls les cargos à voile peuvent utiliser…");
        BodyOf(cleaned).ShouldBe([Lead, Second, Third]);
    }

    [Fact]
    public void A_title_that_is_given_counts_and_the_headline_is_reported()
    {
        var cleaned = TextCleaner.Clean(string.Join('\n', [Headline, .. Body]), CleaningPacks.French, "Brest hisse les voiles", []);

        (cleaned.Title, cleaned.TitleOrigin).ShouldBe(("Brest hisse les voiles", TitleOrigin.Given));
        cleaned.Removals.ShouldBe([new Removal(RemovalKind.Headline, 1, Headline)]);
    }

    [Fact]
    public void An_advertisement_as_the_last_line_goes()
    {
        const string Advertisement = "Découvrez maintenant nos formules exclusives pour investir sans risque dès aujourd'hui";
        var cleaned = Clean([Headline, .. Body, Advertisement]);

        BodyOf(cleaned).ShouldBe(Body);
        cleaned.Removals.ShouldBe([new Removal(RemovalKind.Advertising, 7, Advertisement)]);
    }

    [Theory]
    [InlineData("La région finance un tiers des travaux du port et la mairie de Brest promet une étude")]
    [InlineData("Propos recueillis par Anne Le Goff")]
    public void A_last_line_of_the_article_stays_though_it_has_no_full_stop(string last) =>
        BodyOf(Clean([Headline, .. Body, last])).ShouldBe([.. Body, last]);

    [Fact]
    public void A_sentence_that_uses_a_platforms_phrase_in_the_middle_stays()
    {
        const string Sentence = "Le barème, diffusé à titre d’information uniquement, prévoit douze euros par tonne et par escale pour les cargos.";

        BodyOf(Clean(Headline, Lead, Sentence, Second)).ShouldBe([Lead, Sentence, Second]);
    }

    [Fact]
    public void Stray_spaces_go_but_those_that_French_sets()
    {
        var cleaned = Clean(Headline, "La ville , la région et l'État paient ( un tiers chacun ) : qui dit mieux ? Personne .", Second);

        cleaned.Body[0].Text.ShouldBe("La ville, la région et l'État paient (un tiers chacun) : qui dit mieux ? Personne.");
        cleaned.TidiedParagraphs.ShouldBe(1);
    }

    [Fact]
    public void A_language_that_sets_no_space_before_signs_has_none_left() =>
        TextCleaner.Clean($"{Lead}\nChi offre di più ? Nessuno : così va .\n{Second}", CleaningPacks.Italian, "Titolo", [])
            .Body[1].Text.ShouldBe("Chi offre di più? Nessuno: così va.");

    [Fact]
    public void Names_that_are_nearly_right_are_reported()
    {
        var port = new Entity
        {
            Id = "brest-port",
            Type = EntityType.Organisation,
            Names = new([new(LanguageTag.Parse("en"), "European Wind Cargo Office")]),
            At = SourceSpan.Whole("x"),
        };
        var text = $"{Headline}\nSelon l'European Wint Cargo Office, rien ne presse. L'European Wind Cargo Office dit le contraire.\n{Second}";

        TextCleaner.Clean(text, CleaningPacks.French, null, [port]).Garbles
            .ShouldBe([new Garble(GarbleKind.NearName, 2, "European Wint Cargo Office", "European Wind Cargo Office")]);
    }

    [Fact]
    public void No_word_is_lost_whatever_is_pasted() => Prop.ForAll(
        Gen.Elements([.. Body, Headline, Disclaimer, "", "Voir l'original", "- un", "…", "« Oui »"]).ListOf().ToArbitrary(),
        lines =>
        {
            var cleaned = Clean(lines);
            var kept = cleaned.Body.Select(b => b.Text).Concat(cleaned.Removals.Select(r => r.Text)).ToList();
            if (cleaned.TitleOrigin == TitleOrigin.Line)
            {
                kept.Add(cleaned.Title);
            }

            return Words(kept).SequenceEqual(Words(lines), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("字")]
    [InlineData("ab")]
    [InlineData("( ")]
    [InlineData("a -")]
    public void A_very_long_line_is_cleaned_too(string piece) =>
        Clean(string.Concat(Enumerable.Repeat(piece, 100_000))).Body.Length.ShouldBe(1);

    [Theory]
    [InlineData(".", ".")]
    [InlineData("\u0008...", "...")]
    public void A_text_of_hardly_a_word_keeps_what_it_has_as_its_title(string text, string title) =>
        Clean(text).Title.ShouldBe(title);

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_a_mark() =>
        Clean(string.Concat("a", (char)0xD800, "b")).Title.ShouldBe("a\uFFFDb");

    [Fact]
    public void Any_text_can_be_cleaned() => Prop.ForAll<string>(text =>
    {
        var cleaned = TextCleaner.Clean(text ?? "", CleaningPacks.Italian, null, []);
        return cleaned.Body.All(b => b.Text.Length > 0) && (cleaned.Title.Length > 0 || cleaned.Body.IsEmpty);
    }).QuickCheckThrowOnFailure();
}
