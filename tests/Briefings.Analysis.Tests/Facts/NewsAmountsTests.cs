namespace Briefings.Analysis.Tests.Facts;

/// <summary>Amounts as news writes them, in the languages for which there are no published cases.</summary>
public sealed class NewsAmountsTests
{
    [Theory]
    [InlineData("R$ 7,5 bilhões", "7500000000 BRL")]
    [InlineData("2,3 mil milhões de euros", "2300000000 EUR")]
    [InlineData("500 milhões de dólares", "500000000 USD")]
    [InlineData("três mil euros", "3000 EUR")]
    [InlineData("€ 120 milhões", "120000000 EUR")]
    [InlineData("19,90 euros", "19.9 EUR")]
    [InlineData("1.250 reais", "1250 BRL")]
    [InlineData("entre 3 e 5 milhões de euros", "3000000 EUR | 5000000 EUR")]
    [InlineData("mil milhões de dólares", "1000000000 USD")]
    [InlineData("US$ 40 milhões", "40000000 USD")]
    public void Portuguese(string text, string money) => Found.Money("pt", text).ShouldBe(money);

    [Theory]
    [InlineData("1,7 miljard euro", "1700000000 EUR")]
    [InlineData("300 miljoen dollar", "300000000 USD")]
    [InlineData("drieduizend euro", "3000 EUR")]
    [InlineData("€ 19,95", "19.95 EUR")]
    [InlineData("€12.500", "12500 EUR")]
    [InlineData("40 mln euro", "40000000 EUR")]
    [InlineData("twee miljoen pond", "2000000 GBP")]
    [InlineData("230 tot 235 miljoen euro", "230000000 EUR | 235000000 EUR")]
    [InlineData("vijf ton en 30 dollar", "30 USD")]
    [InlineData("750 duizend euro", "750000 EUR")]
    public void Dutch(string text, string money) => Found.Money("nl", text).ShouldBe(money);

    [Theory]
    [InlineData("約1200億円", "120000000000 JPY")]
    [InlineData("2兆3000億円", "2300000000000 JPY")]
    [InlineData("15億ドル", "1500000000 USD")]
    [InlineData("5000万ユーロ", "50000000 EUR")]
    [InlineData("3万5000円", "35000 JPY")]
    [InlineData("百万円", "1000000 JPY")]
    [InlineData("1,980円", "1980 JPY")]
    [InlineData("4.5億ドル", "450000000 USD")]
    [InlineData("300億ウォン", "30000000000 KRW")]
    [InlineData("10億元", "1000000000 CNY")]
    public void Japanese(string text, string money) => Found.Money("ja", text).ShouldBe(money);

    [Theory]
    [InlineData("3.2亿元", "320000000 CNY")]
    [InlineData("460亿元人民币", "46000000000 CNY")]
    [InlineData("15亿美元", "1500000000 USD")]
    [InlineData("5000万欧元", "50000000 EUR")]
    [InlineData("3万5千元", "35000 CNY")]
    [InlineData("两百万元", "2000000 CNY")]
    [InlineData("1.2万亿美元", "1200000000000 USD")]
    [InlineData("300亿日元", "30000000000 JPY")]
    [InlineData("20万港元", "200000 HKD")]
    [InlineData("五千英镑", "5000 GBP")]
    public void Chinese(string text, string money) => Found.Money("zh", text).ShouldBe(money);
}
