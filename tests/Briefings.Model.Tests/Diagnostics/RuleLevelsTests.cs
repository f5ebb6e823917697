using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Model.Tests.Diagnostics;

public class RuleLevelsTests
{
    private static readonly SourceSpan Place = new("a.md", 1, 1);

    [Theory]
    [InlineData(RuleLevel.Off, null)]
    [InlineData(RuleLevel.Info, Severity.Info)]
    [InlineData(RuleLevel.Warning, Severity.Warning)]
    [InlineData(RuleLevel.Error, Severity.Error)]
    public void A_warning_becomes_what_a_site_takes_it_for(RuleLevel level, Severity? expected) =>
        Weighed(LintRules.OneVoice.At(Place, null, "x"), level).ShouldBe(expected);

    [Theory]
    [InlineData(RuleLevel.Off)]
    [InlineData(RuleLevel.Info)]
    public void An_error_stays_one(RuleLevel level) => Weighed(ValueRules.UnknownKey.At(Place, null, "x", "y"), level).ShouldBe(Severity.Error);

    [Theory]
    [InlineData(RuleLevel.Off, null)]
    [InlineData(RuleLevel.Warning, Severity.Info)]
    [InlineData(RuleLevel.Error, Severity.Info)]
    public void A_finding_milder_than_its_rule_gets_no_graver(RuleLevel level, Severity? expected) =>
        Weighed(ComparisonRules.DamagedWord.At(Place, null, "x", "y") with { Severity = Severity.Info }, level).ShouldBe(expected);

    [Fact]
    public void What_a_site_says_nothing_of_stays_as_it_is_and_in_its_place()
    {
        ImmutableArray<Diagnostic> all = [LintRules.OneVoice.At(Place, null, "b"), ValueRules.UnknownKey.At(Place, null, "x", "y"), LintRules.OneVoice.At(Place, null, "a")];
        RuleLevels.Default.Apply(all).ShouldBe(all);
    }

    private static Severity? Weighed(Diagnostic diagnostic, RuleLevel level) =>
        (RuleLevels.Default with { ByCode = RuleLevels.Default.ByCode.Add(diagnostic.Code, level) }).Apply([diagnostic]).SingleOrDefault()?.Severity;
}
