using Briefings.Analysis.Cleaning;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Cleaning;

public class LanguageDetectorTests
{
    private static readonly LanguageDetector Detector = new(CleaningPacks.All);

    [Theory]
    [InlineData("fr", "Les ministres ont signé une déclaration sur la sécurité des réseaux, qui est au centre de cette réunion.")]
    [InlineData("it", "I ministri hanno firmato una dichiarazione sulla sicurezza delle reti, che è al centro della riunione con gli esperti.")]
    [InlineData("es", "Los ministros han firmado una declaración por la seguridad de las redes y el centro es la reunión con los expertos.")]
    [InlineData("fr", "Le bac de l’île reprend la mer au printemps. La compagnie a engagé douze marins, et les pêcheurs demandent aussi des traversées de nuit.")]
    [InlineData("ko", "장관들은 네트워크 보안에 관한 선언에 서명했다.")]
    [InlineData("ar", "وقع الوزراء إعلانا بشأن أمن الشبكات.")]
    public void The_language_is_told_by_script_and_common_words(string language, string text) =>
        Detector.Detect(text).ShouldBe(new(LanguageTag.Parse(language), true));

    [Theory]
    [InlineData("la casa")]
    [InlineData("Bonjour")]
    [InlineData("これは日本語です")]
    [InlineData("12345 !?")]
    [InlineData("")]
    public void Too_little_or_an_unknown_language_is_not_taken_for_sure(string text) => Detector.Detect(text).IsSure.ShouldBeFalse();
}
