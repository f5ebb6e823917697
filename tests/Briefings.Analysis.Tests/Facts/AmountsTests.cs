using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Tests.Facts;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("fr", "1,7 milliard de dollars", "1700000000 USD")]
    [InlineData("fr", "trois cents millions d'euros", "300000000 EUR")]
    [InlineData("fr", "40 000 € et 125.000,50 $", "40000 EUR | 125000.5 USD")]
    [InlineData("fr", "quatre-vingt-dix-sept francs suisses", "97 CHF")]
    [InlineData("it", "$1,34 miliardi", "1340000000 USD")]
    [InlineData("it", "due milioni di dollari", "2000000 USD")]
    [InlineData("en", "$1.5 billion", "1500000000 USD")]
    [InlineData("en", "35 lakh rupees", "3500000 INR")]
    [InlineData("en", "HK$ 10.05bn and C$5m", "10050000000 HKD | 5000000 CAD")]
    [InlineData("en", "120 MEUR", "120000000 EUR")]
    [InlineData("en", "15 dollars and 20 cents", "15.2 USD")]
    [InlineData("en", "That is a $ 4 billion plan", "4000000000 USD")]
    [InlineData("en", "All 70 of us", "")]
    [InlineData("en", "a million dollars, millions of dollars", "1000000 USD")]
    [InlineData("fr", "des millions de dollars", "")]
    [InlineData("fr", "230 à 235 millions d'euros", "230000000 EUR | 235000000 EUR")]
    [InlineData("fr", "entre 230 et 235 millions d'euros", "230000000 EUR | 235000000 EUR")]
    [InlineData("en", "between 5 and 10 million dollars", "5000000 USD | 10000000 USD")]
    [InlineData("en", "$5-10 million", "5000000 USD | 10000000 USD")]
    [InlineData("en", "$5 to $10 million", "5000000 USD | 10000000 USD")]
    [InlineData("en", "5 and 10 million dollars", "10000000 USD")]
    [InlineData("de", "230 bis 235 Millionen Euro", "230000000 EUR | 235000000 EUR")]
    [InlineData("it", "da 3 a 5 milioni di euro", "3000000 EUR | 5000000 EUR")]
    [InlineData("es", "de 3 a 5 millones de euros", "3000000 EUR | 5000000 EUR")]
    [InlineData("en", "from $900 to $1 million", "900 USD | 1000000 USD")]
    [InlineData("es", "20.000 millones de francos suizos", "20000000000 CHF")]
    [InlineData("es", "10 mil millones de dólares", "10000000000 USD")]
    [InlineData("de", "16,4 Millionen kanadischen Dollar", "16400000 CAD")]
    [InlineData("pt", "R$ 2,5 bilhões", "2500000000 BRL")]
    [InlineData("nl", "1,7 miljard dollar", "1700000000 USD")]
    [InlineData("ja", "約15億ドル、2兆3000億円", "1500000000 USD | 2300000000000 JPY")]
    [InlineData("zh", "3.5亿美元和两千万元", "350000000 USD | 20000000 CNY")]
    [InlineData("ko", "4억 2천만 달러", "420000000 USD")]
    [InlineData("ko", "1조 2000억원", "1200000000000 KRW")]
    [InlineData("ar", "1.5 مليار دولار", "1500000000 USD")]
    [InlineData("ar", "مليوني يورو و3 ملايين دولار", "2000000 EUR | 3000000 USD")]
    public void Money_has_an_amount_and_a_currency(string language, string text, string money) => Found.Money(language, text).ShouldBe(money);

    [Theory]
    [InlineData("fr", "vingt et un soldats", "21 soldats")]
    [InlineData("fr", "une centaine de personnes", "100 personnes")]
    [InlineData("it", "duecentotrentacinque persone", "235 persone")]
    [InlineData("de", "siebenundzwanzig Soldaten", "27 Soldaten")]
    [InlineData("en", "two hundred and thirty-five people", "235 people")]
    [InlineData("en", "the G7, COVID-19 and an F-16 at 10:30", "")]
    [InlineData("en", "one of them", "")]
    [InlineData("ko", "조사와 이동 사이에 135종", "135 종")]
    public void Numbers_come_with_what_they_count(string language, string text, string numbers) => Found.Numbers(language, text).ShouldBe(numbers);

    [Theory]
    [InlineData("fr", "12,5 % du budget", 12.5)]
    [InlineData("it", "il 20 per cento", 20)]
    [InlineData("ko", "27퍼센트", 27)]
    [InlineData("ar", "20 في المئة", 20)]
    public void Percentages_are_told_from_numbers(string language, string text, double value)
    {
        var fact = Found.In(language, text).ShouldHaveSingleItem();

        fact.Kind.ShouldBe(FactKind.Percent);
        fact.Value.ShouldBe((decimal)value);
    }

    [Theory]
    [InlineData("fr", "plus de 20 000 personnes", Approximation.MoreThan)]
    [InlineData("fr", "près de 230 millions d'euros", Approximation.LessThan)]
    [InlineData("en", "about $5", Approximation.About)]
    [InlineData("en", "$5 or more", Approximation.MoreThan)]
    [InlineData("ko", "약 5달러", Approximation.About)]
    [InlineData("ko", "5달러 이상", Approximation.MoreThan)]
    [InlineData("it", "5 euro", Approximation.Exact)]
    public void How_near_a_figure_is_meant_to_be_is_told(string language, string text, Approximation approximation) =>
        Found.In(language, text).ShouldHaveSingleItem().Approximation.ShouldBe(approximation);

    [Fact]
    public void Money_goes_before_a_date_and_a_date_before_a_number() =>
        Found.In("en", "In May $12 was paid, in 2023 12").Select(f => (f.Kind, f.Text))
            .ShouldBe([(FactKind.Date, "May"), (FactKind.Money, "$12"), (FactKind.Date, "2023"), (FactKind.Number, "12")]);
}
