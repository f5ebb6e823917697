using Briefings.Analysis.Languages;

namespace Briefings.Analysis.Tests.Languages;

public sealed class ListFormatTests
{
    [Theory]
    [InlineData("en", "a, b, and c")]
    [InlineData("fr", "a, b et c")]
    [InlineData("ar", "a، وb، وc")]
    public void Lists_are_joined_as_the_language_does(string language, string joined) =>
        ListFormat.Join(["a", "b", "c"], Packs.Of(language).Lists).ShouldBe(joined);

    [Fact]
    public void A_choice_has_words_of_its_own() =>
        ListFormat.Join(["a", "b"], Packs.Of("it").Choices).ShouldBe("a o b");

    [Fact]
    public void Short_lists_need_no_pattern()
    {
        var patterns = Packs.Of("fr").Lists;

        ListFormat.Join([], patterns).ShouldBe("");
        ListFormat.Join(["a"], patterns).ShouldBe("a");
        ListFormat.Join(["{1}", "{0}"], patterns).ShouldBe("{1} et {0}");
    }
}
