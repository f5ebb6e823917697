namespace Briefings.Analysis.Tests.Facts;

public sealed class AgesTests
{
    [Theory]
    [InlineData("ar", "رجل يبلغ من العمر 34 عاما", "34 age")]
    [InlineData("ar", "ليلى حداد (52 عاما) طبيبة", "52 age")]
    [InlineData("de", "Ein 27-jähriger Mann, ein 61-Jähriger und Lena Vogt (44)", "27 age | 61 age | 44 age")]
    [InlineData("de", "Sie starb im Alter von 91 Jahren", "91 age")]
    [InlineData("en", "The 31-year-old driver, a girl aged 9 and Mary Brown, 58, were hurt", "31 age | 9 age | 58 age")]
    [InlineData("en", "He is 77 years old", "77 age")]
    [InlineData("es", "Un hombre de 36 años y una joven de 18 años", "36 age | 18 age")]
    [InlineData("es", "Carmen Ruiz, de 50 años de edad", "50 age")]
    [InlineData("fr", "Un homme de 36 ans, âgé de 36 ans, et Luc Morel, 29 ans, maçon", "36 age | 36 age | 29 age")]
    [InlineData("it", "Una donna di 33 anni, un ventenne, il 45enne e Ugo Neri, 60 anni, muratore", "33 age | 45 age | 60 age")]
    [InlineData("ja", "男性(46)と21歳の女性", "46 age | 21 age")]
    [InlineData("ko", "올해 24세인 김 씨와 17살 학생", "24 age | 17 age")]
    [InlineData("nl", "een 38-jarige man en een vrouw van 72 jaar", "38 age | 72 age")]
    [InlineData("pt", "Um homem de 41 anos e Rita Lopes, 26 anos, médica", "41 age | 26 age")]
    [InlineData("zh", "一名38岁男子", "38 age")]
    public void Ages_have_one_unit_in_every_language(string language, string text, string ages) => Found.Numbers(language, text).ShouldBe(ages);

    [Fact]
    public void A_lone_accent_is_no_name() => Found.Numbers("en", "\u0301 (40)").ShouldBe("40");

    [Theory]
    [InlineData("de", "eine 12-jährige Haft, drei Jahre Haft")]
    [InlineData("en", "12 years in prison, a war of 20 years")]
    [InlineData("es", "una pena de 12 años de cárcel")]
    [InlineData("fr", "une peine de 12 ans de prison, condamné à 12 ans")]
    [InlineData("it", "sei anni di carcere, una pena di 12 anni")]
    [InlineData("nl", "een 12-jarige celstraf")]
    [InlineData("pt", "uma pena de 12 anos de prisão")]
    public void A_length_of_time_is_no_age(string language, string text) =>
        Found.In(language, text).ShouldNotContain(f => f.Unit == "age");
}
