using Briefings.Analysis.Cleaning;

namespace Briefings.Analysis.Tests.Cleaning;

public class GarbleFinderTests
{
    [Theory]
    [InlineData("Il rapporto parla di video -sorveglianza diffusa.", GarbleKind.BrokenWord, "video -sorveglianza")]
    [InlineData("Зеленая компания Gооgle отвечает.", GarbleKind.MixedScripts, "Gооgle")]
    [InlineData("Una risposta luuuunga.", GarbleKind.LetterRun, "luuuunga")]
    [InlineData("Una risposta LUuUunga.", GarbleKind.LetterRun, "LUuUunga")]
    [InlineData("Il file zbcdfghjklm è vuoto.", GarbleKind.LetterRun, "zbcdfghjklm")]
    [InlineData("Lo dice il capo della Central Bank Autority ( BCE ambito dell'UE.", GarbleKind.LoneBracket, "della Central Bank Autority ( BCE ambito dell'UE")]
    public void A_damaged_word_is_found(string text, GarbleKind kind, string words) =>
        GarbleFinder.Find(new(3, text)).ShouldBe([new Garble(kind, 3, words)]);

    [Theory]
    [InlineData("La cyber-sorveglianza (o quasi) costa: 1) tempo, 2) denaro.")]
    [InlineData("EU는 서울에서 AI와 5G를 논의했다.")]
    [InlineData("Angstschweiß auf der Schifffahrt, siehe www.")]
    [InlineData("ㅋㅋㅋㅋ هههههه 哈哈哈哈")]
    [InlineData("Roma - Milano in tre ore - dicono - bastano.")]
    public void Sound_words_are_left_alone(string text) =>
        GarbleFinder.Find(new(1, text)).ShouldBeEmpty();
}
