using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Model.Tests.Texts;

public class SlugTests
{
    [Theory]
    [InlineData("2025-05-20-eu-korea-cyber", true)]
    [InlineData("a", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("A", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a_b", false)]
    [InlineData("é", false)]
    [InlineData("a\n", false)]
    public void An_id_has_groups_of_letters_and_digits(string? text, bool isValid) => Slug.IsValid(text).ShouldBe(isValid);

    [Theory]
    [InlineData("Sécurité & Œuvres", "securite-oeuvres")]
    [InlineData("L’Union européenne", "l-union-europeenne")]
    [InlineData("한국", "")]
    public void The_nearest_id_drops_accents_and_signs(string text, string slug) => Slug.From(text).ShouldBe(slug);

    [Fact]
    public void What_is_made_of_any_text_is_an_id_or_nothing() => Prop.ForAll<string>(text =>
        Slug.From(text ?? "") is var slug && (slug.Length == 0 || Slug.IsValid(slug))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_id_stays_as_it_is() => Slug.From("2025-05-20-eu").ShouldBe("2025-05-20-eu");

    [Fact]
    public void A_long_text_is_cut_to_a_valid_id() => Slug.IsValid(Slug.From(string.Concat(Enumerable.Repeat("abc ", 60)))).ShouldBeTrue();
}
