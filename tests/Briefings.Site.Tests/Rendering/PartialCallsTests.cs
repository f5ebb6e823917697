using Briefings.Site.Rendering;
using HandlebarsDotNet;

namespace Briefings.Site.Tests.Rendering;

public class PartialCallsTests
{
    private static readonly object View = new { Label = new { Text = "a", Inner = new { Text = "b" } }, Items = new[] { new { Text = "c" }, new { Text = "d" } } };

    [Theory]
    [InlineData("<p>{{> text label}}</p>\n")]
    [InlineData("<ul>\n{{#each items}}\n<li>{{> text this}}</li>\n{{/each}}\n</ul>\n")]
    [InlineData("<ul>\n{{#each items}}\n  {{> text this}}\n{{/each}}\n</ul>\n")]
    [InlineData("{{#with label}}{{> text inner}}, {{> text ../label}}{{/with}}\n")]
    [InlineData("{{> text label}}\r\n{{> text label.inner}}\n")]
    [InlineData("{{> text}}{{> text text=\"e\"}}")]
    public void What_is_written_stays_the_same(string template) =>
        Rendered(PartialCalls.Rewrite(template)).ShouldBe(Rendered(template));

    [Fact]
    public void A_call_with_a_context_becomes_a_block() =>
        PartialCalls.Rewrite("{{> text label}}").ShouldBe("{{#with label}}{{> text}}{{/with}}");

    [Theory]
    [InlineData("{{> text}}")]
    [InlineData("{{> text text=\"e\"}}")]
    [InlineData("{{> (lookup . 'name') label}}")]
    public void Other_calls_stay_as_they_are(string template) => PartialCalls.Rewrite(template).ShouldBe(template);

    [Fact]
    public void A_partial_without_its_context_writes_nothing() => Rendered(PartialCalls.Rewrite("<p>{{> text missing}}</p>")).ShouldBe("<p></p>");

    private static string Rendered(string template)
    {
        var handlebars = Handlebars.Create();
        handlebars.RegisterTemplate("text", "[{{text}}]");
        return handlebars.Compile(template)(View);
    }
}
