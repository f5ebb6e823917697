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

    // Only well-formed text can be normalised; every file is read as such.
    private static Arbitrary<string> WellFormed() => ArbMap.Default.GeneratorFor<string>()
        .Select(t => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(t ?? ""))).ToArbitrary();
}
