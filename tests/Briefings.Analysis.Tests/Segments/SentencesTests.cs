using Briefings.Analysis.Segments;
using Briefings.Analysis.Tests.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Segments;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("fr", "M. Dupont est parti. Il a payé 3.5 euros.", "M. Dupont est parti.|Il a payé 3.5 euros.")]
    [InlineData("fr", "« Nous partons. » Il est parti.", "« Nous partons. »|Il est parti.")]
    [InlineData("fr", "Vraiment ? Oui !", "Vraiment ?|Oui !")]
    [InlineData("en", "J. Smith of the U.S. Senate spoke. \"Wait.\" He left... and came back.", "J. Smith of the U.S. Senate spoke.|\"Wait.\"|He left... and came back.")]
    [InlineData("en", "He asked \"Why?\" and left. (It rained.) Then…", "He asked \"Why?\" and left.|(It rained.)|Then…")]
    [InlineData("es", "¿Qué pasó? ¡Nada! Fin.", "¿Qué pasó?|¡Nada!|Fin.")]
    [InlineData("de", "Am 15. Mai kam er. Sie ging.", "Am 15. Mai kam er.|Sie ging.")]
    [InlineData("ko", "회의가 열렸다. 양측은 합의했다.", "회의가 열렸다.|양측은 합의했다.")]
    [InlineData("ar", "هل وصل؟ نعم. انتهى۔", "هل وصل؟|نعم.|انتهى۔")]
    [InlineData("it", "Riga uno\nRiga due", "Riga uno|Riga due")]
    public void Sentences_end_where_readers_see_them_end(string language, string text, string sentences) =>
        string.Join('|', Segmenter.Sentences(text, Packs.Of(language)).Select(r => text[r])).ShouldBe(sentences);

    [Fact]
    public void Sentences_hold_all_that_is_no_space_once_and_in_order() =>
        Prop.ForAll<NonNull<string>>(text => Packs.All.All(pack =>
        {
            var sentences = Segmenter.Sentences(text.Get, pack);
            var joined = string.Concat(sentences.Select(r => text.Get[r]));
            return sentences.All(r => r.End.Value > r.Start.Value)
                && sentences.Zip(sentences.Skip(1)).All(p => p.First.End.Value <= p.Second.Start.Value)
                && string.Equals(WithoutSpace(joined), WithoutSpace(text.Get), StringComparison.Ordinal);
        })).QuickCheckThrowOnFailure();

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
