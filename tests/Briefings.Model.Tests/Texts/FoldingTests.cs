using System.Globalization;
using System.Text;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Model.Tests.Texts;

public class FoldingTests
{
    [Theory]
    [InlineData("Séoul", "seoul")]
    [InlineData("Se\u0301oul", "seoul")]
    [InlineData("STRASSE Straße", "strasse strasse")]
    [InlineData("L’œuvre", "l'oeuvre")]
    [InlineData("İstanbul ısı", "istanbul isi")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("서울", "서울")]
    [InlineData("ガ", "ガ")]
    [InlineData("25\u00A0%", "25 %")]
    public void Case_and_accents_are_dropped(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Folding_twice_changes_nothing_more() => Prop.ForAll(WellFormed(), text =>
        Folding.Fold(Folding.Fold(text)) == Folding.Fold(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Origins_lead_back_into_the_text_in_order() => Prop.ForAll(WellFormed(), text =>
    {
        var (folded, origins) = Folding.FoldWithOrigins(text);
        origins.Length.ShouldBe(folded.Length + 1);
        origins.ShouldBeInOrder();
        origins[^1].ShouldBe(text.Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Origins_say_which_letter_a_folded_one_came_from()
    {
        var (folded, origins) = Folding.FoldWithOrigins("cœur d'été");
        folded.ShouldBe("coeur d'ete");
        origins[folded.IndexOf("ete", StringComparison.Ordinal)].ShouldBe(7);
    }

    [Fact]
    public void What_folds_by_itself_folds_as_it_does_among_others() => Prop.ForAll(Mixed(), text =>
    {
        Folding.Fold(text).ShouldBe(Folding.FoldAnything(text));
        Folding.FoldWithOrigins(text).Folded.ShouldBe(string.Concat(ElementsOf(text).Select(e => Folding.FoldAnything(e.Text))));
        Folding.FoldWithOrigins(text).Origins.ShouldBe(
            [.. ElementsOf(text).SelectMany(e => Enumerable.Repeat(e.Start, Folding.FoldAnything(e.Text).Length)), text.Length]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Every_letter_folds_as_Unicode_describes_it()
    {
        foreach (var letter in Enumerable.Range(0, 0xFFFE).Select(c => ((char)c).ToString()).Where(c => !char.IsSurrogate(c[0])))
        {
            Folding.Fold(letter).ShouldBe(Folding.FoldAnything(letter));
        }
    }

    private static IEnumerable<(int Start, string Text)> ElementsOf(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return (elements.ElementIndex, elements.GetTextElement());
        }
    }

    // Letters beside whatever could join them: marks, joiners, jamo, voicing marks, halves of pairs, ends of lines.
    private static Arbitrary<string> Mixed()
    {
        const string Joining = "\u0301\u0308\u0338\u0345\u064E\u0654\u200D\uFE0F\u1100\u1161\u11A8\u3099\u309A\uD83D\uDE00\r\n\u00AD\u0600\u06DD\u093F\u09BE";
        var letter = Gen.OneOf(
            Gen.Choose(' ', '\u0530').Select(c => (char)c),
            Gen.Choose('\u0600', '\u0700').Select(c => (char)c),
            Gen.Choose(0, 0xFFFD).Select(c => (char)c),
            Gen.Elements("aeioußœŁıÅこ까가ガハ中，’– ".ToCharArray()),
            Gen.Elements(Joining.ToCharArray()));
        return Gen.ArrayOf(letter).Select(letters => new string(letters)).ToArbitrary();
    }

    // Only well-formed text can be normalised; every file is read as such.
    private static Arbitrary<string> WellFormed() => ArbMap.Default.GeneratorFor<string>()
        .Select(t => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(t ?? ""))).ToArbitrary();
}
