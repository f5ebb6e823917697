using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Model.Tests.Texts;

public class LanguageTagTests
{
    [Theory]
    [InlineData("FR", "fr")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("ZH-hANT-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    public void A_tag_is_put_in_its_conventional_case(string text, string tag) => LanguageTag.Parse(text).Value.ShouldBe(tag);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("f")]
    [InlineData("french")]
    [InlineData("fr_FR")]
    [InlineData("fr-")]
    [InlineData("fr\n")]
    [InlineData("fr-FR-Latn")]
    public void Anything_else_is_no_tag(string? text)
    {
        LanguageTag.TryParse(text, out var tag).ShouldBeFalse();
        tag.ShouldBe(LanguageTag.Undetermined);
    }

    [Fact]
    public void A_language_has_its_own_culture() => LanguageTag.Parse("FR").Culture.NativeName.ShouldBe("français");

    [Fact]
    public void The_primary_language_is_what_comes_first() => LanguageTag.Parse("zh-Hant").Primary.ShouldBe("zh");

    [Fact]
    public void Whatever_is_read_reads_as_itself() => Prop.ForAll<string>(text =>
        !LanguageTag.TryParse(text, out var tag) || LanguageTag.Parse(tag.Value) == tag).QuickCheckThrowOnFailure();
}
