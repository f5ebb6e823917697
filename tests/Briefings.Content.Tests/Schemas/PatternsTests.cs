using System.Text.RegularExpressions;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Dates;
using Briefings.Model.Texts;
using FsCheck.Fluent;

namespace Briefings.Content.Tests.Schemas;

/// <summary>The expressions of the schemas accept what the readers accept.</summary>
public class PatternsTests
{
    [Fact]
    public void Ids_are_the_same() => Agree(Patterns.Id, "a0-é A.\n", Slug.IsValid);

    [Fact]
    public void Languages_are_the_same() => Agree(Patterns.Language, "frHant-0é9", text => LanguageTag.TryParse(text, out _));

    [Fact]
    public void What_is_a_date_matches() =>
        Texts("0123459X-~?%/.").Concat(Dates()).ShouldAllBe(text => Edtf.TryParse(text) == null || Matches(Patterns.Date, text));

    [Fact]
    public void What_matches_is_a_date_but_for_leap_days_and_intervals_that_end_early() => Texts("0123459X-~?%/.").Concat(Dates())
        .Where(text => Matches(Patterns.Date, text) && !text.Contains("02-29", StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal) && !text.StartsWith("000", StringComparison.Ordinal) && !text.StartsWith("9999", StringComparison.Ordinal))
        .ShouldAllBe(text => Edtf.TryParse(text) != null);

    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("https://ko.wikipedia.org/wiki/한국", true)]
    [InlineData("https://", false)]
    [InlineData("example.org", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https:\\\\example.org", false)]
    [InlineData("mailto:a@example.org", false)]
    public void Addresses_are_the_same(string text, bool isOne)
    {
        Matches(Patterns.Address, text).ShouldBe(isOne);
        (WebAddress.TryParseAbsolute(text) is not null).ShouldBe(isOne);
    }

    private static void Agree(string pattern, string letters, Func<string, bool> accepts) =>
        Texts(letters).ShouldAllBe(text => accepts(text) == Matches(pattern, text));

    private static string[] Texts(string letters) =>
        [.. Gen.Sample(Gen.ListOf(Gen.Elements(letters.ToCharArray())).Select(l => string.Concat(l)), 2000, 12)];

    private static IEnumerable<string> Dates() =>
        from year in new[] { "0000", "0001", "199X", "2024", "2025", "9998", "9999" }
        from month in Enumerable.Range(0, 14)
        from day in new[] { 0, 1, 28, 29, 30, 31, 32 }
        from end in new[] { "", "~", "/..", "/2025-12", "x" }
        select $"{year}-{month:00}-{day:00}{end}";

    // ECMA 262 ends a text where .NET's \z does; .NET's $ would let a line end through.
    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
}
