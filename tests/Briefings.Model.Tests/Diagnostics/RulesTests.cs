using System.Reflection;
using Briefings.Model.Diagnostics;

namespace Briefings.Model.Tests.Diagnostics;

public class RulesTests
{
    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        Rules.All.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count().ShouldBe(Rules.All.Length);
        Rules.All.Select(r => r.Code).ShouldBe(Rules.All.Select(r => r.Code).Order(StringComparer.Ordinal));
        Rules.All.ShouldAllBe(r => r.Code.Length == 7 && r.Code.StartsWith("BRF", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(FileRules))]
    [InlineData(typeof(ValueRules))]
    [InlineData(typeof(ThemeRules))]
    [InlineData(typeof(ComparisonRules))]
    [InlineData(typeof(LintRules))]
    public void Every_rule_is_listed(Type rules) => rules.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetValue(null)).OfType<DiagnosticRule>().ShouldAllBe(r => Rules.All.Contains(r));

    [Fact]
    public void Every_rule_explains_itself_in_sentences() =>
        Rules.All.ShouldAllBe(r => (r.Message.EndsWith('.') || r.Message.EndsWith('}')) && (r.Explanation.EndsWith('.') || r.Explanation.EndsWith('?')));

    [Fact]
    public void Diagnostics_are_ordered_by_place()
    {
        Diagnostic At(string file, int line, int column) => FileRules.EmptyFile.At(new(file, line, column), null);
        new[] { At("b", 1, 1), At("a", 2, 1), At("a", 1, 9), At("a", 1, 2) }.Order(Diagnostic.ByPlace)
            .Select(d => (d.At.File, d.At.Line, d.At.Column)).ShouldBe([("a", 1, 2), ("a", 1, 9), ("a", 2, 1), ("b", 1, 1)]);
    }
}
