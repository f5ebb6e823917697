using Briefings.Model.Texts;

namespace Briefings.Model.Tests.Texts;

public class LocalizedTextTests
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");
    private static readonly LanguageTag Italian = LanguageTag.Parse("it");
    private static readonly LanguageTag Korean = LanguageTag.Parse("ko");

    [Fact]
    public void Of_two_wordings_in_one_language_the_first_counts() =>
        new LocalizedText([new(French, "a"), new(French, "b")])[French].ShouldBe("a");

    [Fact]
    public void A_language_that_is_not_there_has_no_text() => new LocalizedText([new(French, "a")])[Italian].ShouldBeNull();

    [Fact]
    public void The_best_wording_is_the_wanted_one_then_a_fallback_then_the_first()
    {
        var text = new LocalizedText([new(French, "a"), new(Italian, "b")]);
        text.Best(Italian, [French]).ShouldBe(new(Italian, "b"));
        text.Best(Korean, [Italian]).ShouldBe(new(Italian, "b"));
        text.Best(Korean, []).ShouldBe(new(French, "a"));
        LocalizedText.Empty.Best(Korean, [French]).ShouldBeNull();
    }
}
