using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Model.Diagnostics;
using Briefings.Model.Themes;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Frame;
using HandlebarsDotNet;

namespace Briefings.Site.Rendering;

/// <summary>Renders pages with the templates of a theme. Whatever a template writes is escaped; only <see cref="Html"/> is not.</summary>
public sealed class ThemeRenderer
{
    private const string Frame = "page";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> layouts;

    private ThemeRenderer(FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> layouts) => this.layouts = layouts;

    /// <summary>Compiles a theme's templates.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="diagnostics">What is wrong with its templates; none where all is well.</param>
    public static ThemeRenderer Compile(Theme theme, out ImmutableArray<Diagnostic> diagnostics)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var handlebars = Environment();
        foreach (var (name, partial) in theme.Partials)
        {
            Try(partial, found, text => handlebars.RegisterTemplate(name, text));
        }

        var compiled = new Dictionary<string, HandlebarsTemplate<TextWriter, object, object>>(StringComparer.Ordinal);
        foreach (var (name, layout) in theme.Layouts)
        {
            Try(layout, found, text =>
            {
                using var reader = new StringReader(text);
                compiled[name] = handlebars.Compile(reader);
            });
        }

        foreach (var kind in PageKinds.All.Append(Frame).Where(k => !theme.Layouts.ContainsKey(k)))
        {
            found.Add(TemplateRules.MissingLayout.At(SourceSpan.Whole($"themes/{theme.Name}"), $"Add layouts/{kind}.hbs, or let theme.yml extend a theme that has it.", theme.Name, kind));
        }

        diagnostics = found.ToImmutable();
        return new(compiled.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes a page as UTF-8.</summary>
    /// <param name="page">What is around the content.</param>
    /// <param name="view">The content.</param>
    /// <param name="strings">The words of the page's language.</param>
    /// <param name="output">Where to; left open.</param>
    public void Render(PageView page, object view, Strings.PageStrings strings, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        var root = new PageRoot(page, view, strings, new(() => { }));
        layouts[Frame](writer, root with { Body = new(() => layouts[page.Kind](writer, root)) });
    }

    // Names of members are looked up whatever their case: a resolver that changes it would do so at every use.
    private static IHandlebars Environment()
    {
        var configuration = new HandlebarsConfiguration
        {
            TextEncoder = new HtmlTextEncoder(),
            FormatProvider = CultureInfo.InvariantCulture,
        };
        configuration.FormatterProviders.Add(new MarkupFormatter());
        configuration.CompileTimeConfiguration.Features.Add(new LateCompiler());
        var handlebars = Handlebars.Create(configuration);
        handlebars.RegisterHelper(TextHelper.Name, TextHelper.Write);
        return handlebars;
    }

    private static void Try(ThemeFile file, ImmutableArray<Diagnostic>.Builder found, Action<string> compile)
    {
        try
        {
            compile(PartialCalls.Rewrite(file.Text));
        }
        catch (HandlebarsException e)
        {
            found.Add(TemplateRules.BadTemplate.At(SourceSpan.Whole(file.File), null, e.Message.ReplaceLineEndings(" ")));
        }
    }
}
