using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Features;

namespace Briefings.Site.Rendering;

/// <summary>Lets Handlebars parse every template, which finds what is wrong with it, and makes code of a block only when it is used.</summary>
internal sealed class LateCompiler : IExpressionCompiler, IFeature, IFeatureFactory
{
    /// <inheritdoc/>
    public IFeature CreateFeature() => this;

    /// <inheritdoc/>
    public void OnCompiling(ICompiledHandlebarsConfiguration configuration) => configuration.ExpressionCompiler = this;

    /// <inheritdoc/>
    public void CompilationCompleted()
    {
        // Nothing is kept from one template to the next.
    }

    /// <inheritdoc/>
    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate =>
        expression is Expression<TemplateDelegate> template && (TemplateDelegate)new TemplateBlock(template).Write is T block ? block : expression.Compile();
}
