using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Tests.Facts;

public sealed class ElidedCurrenciesTests
{
    [Theory]
    [InlineData("de", "Der Umsatz stieg von 2,4 Milliarden Euro auf 2,7 Milliarden.", "2400000000 EUR | 2700000000 EUR")]
    [InlineData("en", "Sales rose to $3.4 billion from 3.1 billion a year before.", "3400000000 USD | 3100000000 USD")]
    [InlineData("es", "Ganó 310 millones de euros, frente a 280 millones un año antes.", "310000000 EUR | 280000000 EUR")]
    [InlineData("fr", "Le groupe perd 90 millions d'euros, contre 70 millions un an plus tôt.", "90000000 EUR | 70000000 EUR")]
    [InlineData("it", "I ricavi salgono a 4,2 miliardi di euro, da 3,9 miliardi.", "4200000000 EUR | 3900000000 EUR")]
    [InlineData("nl", "De winst daalde van 1,2 miljard euro naar 1,1 miljard.", "1200000000 EUR | 1100000000 EUR")]
    [InlineData("pt", "O lucro subiu de 1,2 mil milhões de euros para 1,4 mil milhões.", "1200000000 EUR | 1400000000 EUR")]
    [InlineData("zh", "利润从12亿元增至15亿。", "1200000000 CNY | 1500000000 CNY")]
    public void An_amount_has_the_one_currency_of_its_sentence(string language, string text, string money)
    {
        Found.Money(language, text).ShouldBe(money);
        Found.In(language, text).Where(f => f.Kind == FactKind.Money).Count(f => f.IsInferred).ShouldBe(1);
    }

    [Theory]
    [InlineData("en", "It paid $3 billion and €2 billion, then 4 billion.")]
    [InlineData("en", "It paid $3 billion. It had 4 billion.")]
    [InlineData("en", "It paid $3 billion and has 4 million customers.")]
    [InlineData("en", "It paid $3 billion and has 4 billion of customers' files.")]
    [InlineData("fr", "Il a payé 3 millions d'euros pour 4 millions de clients.")]
    [InlineData("de", "Es kostet 90 Euro und hat 4 Milliarden.")]
    public void Nothing_is_inferred_where_it_could_be_otherwise(string language, string text) =>
        Found.In(language, text).ShouldNotContain(f => f.IsInferred);
}
