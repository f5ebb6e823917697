using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Briefings.Site.Rendering;

/// <summary>A template, or a block of one, as code: interpreted for the first uses, compiled where there are many.</summary>
/// <remarks>Compiling takes about as long as interpreting a hundred times. A small site uses most blocks less often than that, and some never.</remarks>
/// <param name="written">The block as Handlebars parsed it.</param>
internal sealed class TemplateBlock(Expression<TemplateDelegate> written)
{
    /// <summary>How often a block is interpreted.</summary>
    internal const int Often = 100;

    private readonly Lazy<TemplateDelegate> interpreted = new(() => written.Compile(preferInterpretation: true));
    private readonly Lazy<TemplateDelegate> compiled = new(written.Compile);
    private TemplateDelegate? code;
    private int uses;

    /// <summary>Writes what the block gives; from any thread.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="context">What it is about.</param>
    public void Write(EncodedTextWriter output, BindingContext context) => (code ?? Code())(output, context);

    private TemplateDelegate Code() => Interlocked.Increment(ref uses) <= Often ? interpreted.Value : code = compiled.Value;
}
