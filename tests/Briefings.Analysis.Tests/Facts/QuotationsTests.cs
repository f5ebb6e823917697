using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Tests.Facts;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("fr", "« Nous coopérons », a déclaré M. Dupont.", "Nous coopérons", "M. Dupont")]
    [InlineData("fr", "« Nous coopérons », a ajouté le communiqué du ministère.", "Nous coopérons", "le communiqué du ministère")]
    [InlineData("fr", "\"un cyberespace sûr\", selon le ministère", "un cyberespace sûr", "le ministère")]
    [InlineData("it", "\"Due parti\", ha detto il Ministero.", "Due parti", "il Ministero")]
    [InlineData("it", "Il cugino ha detto: «Siamo qui».", "Siamo qui", "Il cugino")]
    [InlineData("en", "“We will win,” Jane Doe said.", "We will win,", "Jane Doe")]
    [InlineData("en", "Jane Doe said: “We will win.”", "We will win.", "Jane Doe")]
    [InlineData("en", "It was “a great day” for all.", "a great day", null)]
    [InlineData("ko", "김철수 장관은 “협력하겠다 끝까지”라고 말했다.", "협력하겠다 끝까지", "김철수 장관")]
    public void Quotations_name_their_speaker_where_the_sentence_does(string language, string text, string words, string? speaker)
    {
        var fact = Found.In(language, text).Single(f => f.Kind == FactKind.Quotation);

        fact.Text.ShouldBe(words);
        fact.Speaker.ShouldBe(speaker);
        text.Substring(fact.Start, fact.Length).ShouldBe(words);
    }

    [Fact]
    public void A_mark_that_nothing_closes_and_a_single_word_are_no_quotation() =>
        Found.In("fr", "le « terroriste » et l'« autre").ShouldBeEmpty();
}
