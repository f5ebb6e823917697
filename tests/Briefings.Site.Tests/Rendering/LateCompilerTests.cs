using Briefings.Site.Rendering;
using HandlebarsDotNet;

namespace Briefings.Site.Tests.Rendering;

public class LateCompilerTests
{
    private const string List = "{{#each items}}<li>{{@index}} {{name}}{{#if isNew}} new{{else}} old{{/if}}{{> sign}}</li>{{else}}none{{/each}}{{#with owner}}{{name}} & {{../title}}{{/with}}";

    private static readonly object Context = new
    {
        title = "<T>",
        owner = new { name = "Ann" },
        items = new[] { new { name = "a & b", isNew = true }, new { name = "c", isNew = false } },
    };

    [Fact]
    public void A_template_writes_the_same_interpreted_and_compiled()
    {
        var expected = Template(List, late: false)(Context);
        var late = Template(List, late: true);

        var written = Enumerable.Range(0, TemplateBlock.Often + 10).Select(_ => late(Context)).Distinct();

        written.ShouldBe([expected]);
        expected.ShouldStartWith("<li>0 a &amp; b new.</li><li>1 c old.</li>Ann & &lt;T&gt;");
    }

    [Fact]
    public void Several_threads_may_use_a_template_while_it_is_being_compiled()
    {
        var late = Template(List, late: true);
        var written = new string[TemplateBlock.Often * 4];

        Parallel.For(0, written.Length, i => written[i] = late(Context));

        written.Distinct().ShouldBe([Template(List, late: false)(Context)]);
    }

    [Theory]
    [InlineData("{{#if a}}{{#each b}}{{/if}}")]
    [InlineData("{{#each items}}never closed")]
    [InlineData("{{title")]
    public void What_is_wrong_with_a_template_is_found_before_it_is_used(string wrong) =>
        Should.Throw<HandlebarsException>(() => Template(wrong, late: true));

    private static HandlebarsTemplate<object, object> Template(string text, bool late)
    {
        var configuration = new HandlebarsConfiguration();
        if (late)
        {
            configuration.CompileTimeConfiguration.Features.Add(new LateCompiler());
        }

        var handlebars = Handlebars.Create(configuration);
        handlebars.RegisterTemplate("sign", ".");
        return handlebars.Compile(text);
    }
}
