using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Lints;

/// <summary>Finds images that tell nothing to a reader who does not see them.</summary>
internal static class UndescribedImages
{
    /// <summary>Those images, in articles, the desk's texts and free pages.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from block in Bodies(context).SelectMany(b => b)
        from text in block.Cells.IsEmpty ? [block.Text] : block.Cells
        from image in text.Marks
        where image.Kind == MarkKind.Image && string.IsNullOrWhiteSpace(text.Text.Substring(image.Start, image.Length))
        select LintRules.ImageWithoutDescription.At(block.At, "Write what is to be seen between its brackets.", image.Target?.Value ?? "");

    private static IEnumerable<IEnumerable<Block>> Bodies(LintContext context)
    {
        var briefings = context.Site.Briefings;
        return briefings.SelectMany(b => b.Articles).Select(a => a.Article.Body.AsEnumerable())
            .Concat(briefings.SelectMany(b => b.Briefing.DeskTexts).Select(d => d.Body.AsEnumerable()))
            .Concat(context.Site.Input.Pages.Select(p => p.Body.AsEnumerable()));
    }
}
