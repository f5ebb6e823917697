using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary>What <c>lints</c> in <c>site.yml</c> does.</summary>
public class RuleLevelTests
{
    private const string Settings = "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\n";

    [Theory]
    [InlineData("off", null, 0)]
    [InlineData("info", "info", 0)]
    [InlineData("warning", "warning", 0)]
    [InlineData("error", "error", 1)]
    public async Task A_site_weighs_a_rule(string level, string? severity, int code)
    {
        using var site = Unnamed($"lints: {{BRF0503: {level}}}\n");
        (await site.Lint()).Select(f => f.Severity).ShouldBe(severity is null ? [] : [severity]);
        (await site.Run("check")).Code.ShouldBe(code);
    }

    [Fact]
    public async Task Warnings_of_the_build_can_be_weighed_too()
    {
        using var site = LintedSite.Clean()
            .With("input/site.yml", Settings + "lints: {BRF0401: error}\n")
            .With(LintedSite.Briefing, "claims: [{id: prix, text: {fr: Cher., it: Caro.}, readings: {journal.fr: {reading: states, quote: introuvable}}}]\n");
        (await site.Run("build", "--output", site.Output)).Code.ShouldBe(ExitCodes.InputErrors);

        site.With("input/site.yml", Settings + "lints: {BRF0401: off}\n");
        (await site.Run("build", "--output", site.Output)).Error.ShouldContain("No errors, no warnings.");
    }

    [Fact]
    public async Task An_error_cannot_be_silenced()
    {
        using var site = Unnamed("lints: {BRF0201: off}\nnonsense: 1\n");
        var found = await site.Lint();
        found.Single(f => f.Code == "BRF0201").Severity.ShouldBe("error");
        var refused = found.Single(f => f.Code == "BRF0514");
        (refused.File, refused.Line, refused.Column, refused.Severity).ShouldBe(("site.yml", 4, 9, "warning"));
    }

    [Fact]
    public async Task A_code_that_no_rule_has_names_the_nearest()
    {
        using var site = Unnamed("lints: {BRF0553: off}\n");
        var result = await site.Run("check");
        result.Out.ShouldContain("site.yml(4,9): error BRF0212: There is no rule “BRF0553”.");
        result.Out.ShouldContain("Did you mean “BRF05");
    }

    [Fact]
    public async Task A_level_is_one_of_four_words()
    {
        using var site = Unnamed("lints: {BRF0503: silent}\n");
        (await site.Run("check")).Out.ShouldContain("site.yml(4,18): error BRF0209: ");
    }

    private static SmallSite Unnamed(string lints) => LintedSite.Clean()
        .With("input/site.yml", Settings + lints)
        .With("input/entities/brest.yml", "id: brest\ntype: place\nnames: {fr: Brest}\n");
}
