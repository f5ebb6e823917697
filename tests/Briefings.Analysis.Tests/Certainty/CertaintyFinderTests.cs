using Briefings.Analysis.Certainty;
using Briefings.Analysis.Languages;
using Briefings.Content.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Certainty;

public sealed class CertaintyFinderTests
{
    private static readonly LanguageLibrary Languages = new(LanguagePacks.LoadAll());

    [Theory]
    [InlineData("en", "The group allegedly stole the coins.", "allegedly")]
    [InlineData("en", "The group is believed to have stolen the coins.", "is believed to")]
    [InlineData("fr", "Le groupe aurait déjà volé les jetons.", "aurait déjà volé")]
    [InlineData("it", "Il gruppo avrebbe rubato i gettoni.", "avrebbe rubato")]
    [InlineData("de", "Die Gruppe soll am Montag 1,5 Millionen Euro gestohlen haben.", "soll am Montag 1,5 Millionen Euro gestohlen haben")]
    [InlineData("de", "Der mutmaßliche Täter schweigt.", "mutmaßliche")]
    [InlineData("es", "El grupo habría robado las monedas.", "habría robado")]
    [InlineData("pt", "O grupo teria roubado as moedas.", "teria roubado")]
    [InlineData("nl", "De groep zou maandag de munten hebben gestolen.", "zou maandag de munten hebben gestolen")]
    [InlineData("ko", "이 조직은 코인을 훔친 것으로 알려졌다.", "것으로 알려졌다")]
    [InlineData("ja", "同グループが盗んだとみられる。", "とみられる")]
    [InlineData("zh", "据称该组织盗走了硬币。", "据称")]
    [InlineData("ar", "ويُزعم أن المجموعة سرقت العملات.", "ويُزعم")]
    public void Words_that_keep_the_writer_from_vouching_are_found(string language, string sentence, string hedge)
    {
        var mark = Finder(language).Find(sentence).ShouldHaveSingleItem();

        (mark.Kind, sentence[mark.Start..mark.End]).ShouldBe((CertaintyKind.Hedged, hedge));
        Finder(language).IsFlat(sentence).ShouldBeFalse();
    }

    [Theory]
    [InlineData("fr", "Si le groupe avait pu, il aurait volé les jetons.")]
    [InlineData("fr", "Le groupe aurait la même chance.")]
    [InlineData("fr", "Le groupe aurait, dit-on, un repaire caché.")]
    [InlineData("it", "Ha annunciato che avrebbe pagato.")]
    [InlineData("de", "Die Regierung soll Zeichen haben.")]
    [InlineData("de", "Die Gruppe soll die Steuern senken.")]
    [InlineData("es", "Habría más monedas.")]
    [InlineData("en", "The founder is not suspected.")]
    [InlineData("en", "Two suspects were arrested.")]
    public void What_looks_like_it_is_none(string language, string sentence) => Finder(language).Find(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("The police confirmed the theft.", true)]
    [InlineData("The police have not confirmed the theft.", false)]
    [InlineData("The police confirmed that the group is suspected of the theft.", false)]
    public void What_is_confirmed_is_neither_denied_nor_hedged(string sentence, bool isConfirmed) =>
        Finder("en").IsConfirmed(sentence).ShouldBe(isConfirmed);

    [Theory]
    [InlineData("The group stole the coins.", true)]
    [InlineData("The group stole the coins, according to the police.", false)]
    [InlineData("The group did not steal the coins.", false)]
    [InlineData("Would the group steal the coins?", false)]
    public void A_flat_statement_is_made_in_the_writers_own_name(string sentence, bool isFlat) => Finder("en").IsFlat(sentence).ShouldBe(isFlat);

    [Theory]
    [InlineData("fr", "Des experts estiment que le groupe a volé 30 millions.")]
    [InlineData("it", "Gli esperti stimano che il gruppo abbia rubato 30 milioni.")]
    [InlineData("en", "Experts estimate that the group stole 30 million.")]
    [InlineData("de", "Fachleute schätzen die Beute auf 30 Millionen.")]
    [InlineData("es", "Los expertos estiman que el grupo robó 30 millones.")]
    [InlineData("ko", "피해액은 300억 원으로 추정됐다.")]
    public void What_somebody_estimates_is_not_flatly_stated(string language, string sentence) => Finder(language).IsFlat(sentence).ShouldBeFalse();

    [Fact]
    public void A_language_of_which_nothing_is_known_hedges_nothing() =>
        new CertaintyFinder(new() { Language = LanguageTag.Parse("xx") }).Find("The group allegedly stole the coins.").ShouldBeEmpty();

    private static CertaintyFinder Finder(string language) => new(Languages.For(LanguageTag.Parse(language)));
}
