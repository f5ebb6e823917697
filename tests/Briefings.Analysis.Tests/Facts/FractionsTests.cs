using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Tests.Facts;

public sealed class FractionsTests
{
    [Theory]
    [InlineData("ar", "قيمة العقد نصف مليون دولار", "500000 USD")]
    [InlineData("ar", "خصصت الحكومة مليون ونصف المليون يورو", "1500000 EUR")]
    [InlineData("de", "Die Brücke kostet anderthalb Milliarden Euro", "1500000000 EUR")]
    [InlineData("de", "eine halbe Million Euro, zweieinhalb Millionen Euro", "500000 EUR | 2500000 EUR")]
    [InlineData("en", "half a million dollars, two and a half billion euros", "500000 USD | 2500000000 EUR")]
    [InlineData("en", "a prize of a quarter of a million pounds and three quarters of a million dollars", "250000 GBP | 750000 USD")]
    [InlineData("es", "medio millón de euros y un millón y medio de dólares", "500000 EUR | 1500000 USD")]
    [InlineData("fr", "un million et demi d'euros, un demi-milliard de dollars", "1500000 EUR | 500000000 USD")]
    [InlineData("it", "mezzo milione di euro, due miliardi e mezzo di dollari", "500000 EUR | 2500000000 USD")]
    [InlineData("nl", "anderhalf miljard euro, een half miljoen dollar", "1500000000 EUR | 500000 USD")]
    [InlineData("pt", "meio milhão de euros, dois milhões e meio de dólares", "500000 EUR | 2500000 USD")]
    public void A_half_is_that_of_its_scale(string language, string text, string money) => Found.Money(language, text).ShouldBe(money);

    [Theory]
    [InlineData("ar", "بلغت الخسائر ملياراً ومئتي مليون دولار", "1200000000 USD")]
    [InlineData("ar", "أنفق مليارا دولار ثم 30 مليارا من اليورو", "2000000000 USD | 30000000000 EUR")]
    [InlineData("de", "3 Milliarden 200 Millionen Euro", "3200000000 EUR")]
    [InlineData("en", "2 billion 300 million dollars", "2300000000 USD")]
    [InlineData("es", "1 millón 500 mil euros", "1500000 EUR")]
    [InlineData("fr", "1 milliard 200 millions d'euros", "1200000000 EUR")]
    [InlineData("it", "1 miliardo e 200 milioni di euro", "1200000000 EUR")]
    [InlineData("ja", "1兆2000億円", "1200000000000 JPY")]
    [InlineData("ko", "3조 4500억 원, 상금은 3만5000유로다", "3450000000000 KRW | 35000 EUR")]
    [InlineData("nl", "2 miljard 300 miljoen euro", "2300000000 EUR")]
    [InlineData("pt", "1 bilhão e 300 milhões de reais", "1300000000 BRL")]
    [InlineData("zh", "3亿5000万元", "350000000 CNY")]
    public void Scales_add_up(string language, string text, string money) => Found.Money(language, text).ShouldBe(money);

    [Theory]
    [InlineData("ar", "صوت ثلثا النواب لصالح القانون", "66.7")]
    [InlineData("de", "Zwei Drittel der Mitglieder stimmten zu, jeder fünfte fehlte", "66.7 | 20")]
    [InlineData("en", "Two thirds of the members and three-quarters of the staff", "66.7 | 75")]
    [InlineData("en", "A third of the crew and half of the passengers", "33.3 | 50")]
    [InlineData("es", "Dos tercios de los diputados y la mitad de los senadores", "66.7 | 50")]
    [InlineData("fr", "deux tiers des élus, un quart des maires et la moitié des députés", "66.7 | 25 | 50")]
    [InlineData("it", "due terzi dei deputati, la metà dei senatori e un quinto dei sindaci", "66.7 | 50 | 20")]
    [InlineData("ja", "議員の3分の2、住民の三分の一、社員の3割、半数", "66.7 | 33.3 | 30 | 50")]
    [InlineData("ko", "의원 3분의 2가 찬성했고 절반은 남았다", "66.7 | 50")]
    [InlineData("nl", "twee derde van de leden, een kwart van de raad", "66.7 | 25")]
    [InlineData("pt", "dois terços dos deputados e um terço dos senadores", "66.7 | 33.3")]
    [InlineData("zh", "三分之二的议员，四成的居民", "66.7 | 40")]
    public void A_share_in_words_is_a_rough_percentage(string language, string text, string shares)
    {
        var facts = Found.In(language, text).Where(f => f.Kind == FactKind.Percent).ToList();

        string.Join(" | ", facts.Select(f => f.Key.Value)).ShouldBe(shares);
        facts.ShouldAllBe(f => f.Approximation == Approximation.About);
    }

    [Theory]
    [InlineData("en", "the first half of 2024, half the year, half a day")]
    [InlineData("fr", "un quart d'heure plus tard, en quart de finale")]
    [InlineData("it", "il secondo quarto, nella prima metà di maggio")]
    [InlineData("ja", "過半数の議席、5割引")]
    [InlineData("zh", "3成立")]
    public void What_only_looks_like_a_share_is_none(string language, string text) =>
        Found.In(language, text).ShouldNotContain(f => f.Kind == FactKind.Percent);

    [Theory]
    [InlineData("en", "A dozen men and two dozen women", "12 men | 24 women")]
    [InlineData("es", "Un centenar de vecinos y una veintena de heridos", "100 vecinos | 20 heridos")]
    [InlineData("fr", "une centaine de blessés et une dizaine de morts", "100 blessés | 10 morts")]
    [InlineData("it", "un centinaio di feriti e una decina di morti", "100 feriti | 10 morti")]
    [InlineData("nl", "een tiental gewonden", "10 gewonden")]
    [InlineData("pt", "uma centena de feridos", "100 feridos")]
    public void A_round_number_is_rough(string language, string text, string numbers)
    {
        Found.Numbers(language, text).ShouldBe(numbers);
        Found.In(language, text).ShouldAllBe(f => f.Approximation == Approximation.About);
    }

    [Theory]
    [InlineData("de", "Hunderte Menschen und Millionen von Euro")]
    [InlineData("en", "hundreds of people, tens of thousands, millions of euros")]
    [InlineData("es", "cientos de personas, miles de euros, decenas de heridos")]
    [InlineData("fr", "des centaines de personnes, des dizaines de blessés")]
    [InlineData("it", "centinaia di persone, decine di feriti, migliaia di euro")]
    [InlineData("ja", "数十人が避難し、数百万円の被害")]
    [InlineData("ko", "수십 명이 대피했고 수백만 명이 봤다")]
    [InlineData("zh", "数十人受伤，几百万元，十几人")]
    public void Hundreds_say_no_figure(string language, string text) => Found.In(language, text).ShouldBeEmpty();
}
