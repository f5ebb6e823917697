using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefings.Content.Manuscripts;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.WebPages;

/// <summary>Reads articles from saved web pages. Nothing is requested and no script runs.</summary>
public static class WebPageReader
{
    private const int MaxBytes = 16 * 1024 * 1024;
    private const string Unread = "script, style, noscript, template";

    /// <summary>Reads a page.</summary>
    /// <param name="file">The file as its editor named it.</param>
    /// <param name="bytes">What it holds.</param>
    /// <returns>Nothing, with the reason, where it is too large, nested too deeply, or has no running text.</returns>
    public static ReadResult<Manuscript> Read(string file, byte[] bytes)
    {
        var findings = new Findings();
        var at = SourceSpan.Whole(file);
        if (bytes.Length > MaxBytes)
        {
            findings.Add(FileRules.TooLarge, at, "Copy the article's text from the browser and import that.", bytes.Length, MaxBytes);
            return findings.With<Manuscript>(null);
        }

        var html = PageDecoder.Decode(file, bytes, findings);
        using var document = Parse(html);
        if (document is null)
        {
            findings.Add(FileRules.TooDeep, at, "Copy the article's text from the browser and import that.", PageDepth.Most);
            return findings.With<Manuscript>(null);
        }

        var read = Read(file, document);
        if (read is null)
        {
            findings.Add(ImportRules.NoArticleText, at, "Copy the article's text from the browser and import that.");
        }

        return findings.With(read);
    }

    private static IDocument? Parse(string html)
    {
        var depth = new PageDepth();
        var options = new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false, OnCreated = (element, _) => depth.Check(element) };
        try
        {
            return new HtmlParser(options).ParseDocument(html);
        }
        catch (PageTooDeepException)
        {
            return null;
        }
    }

    private static Manuscript? Read(string file, IDocument document)
    {
        var facts = new PageFacts(document, StructuredData.Of(document));
        var (title, author, published) = (facts.Title(), facts.Author(), facts.Published());
        foreach (var element in document.QuerySelectorAll(Unread).ToArray())
        {
            element.Remove();
        }

        if (document.Body is not { } body)
        {
            return null;
        }

        var (pieces, furniture) = new PageWalk(file, facts.Base()).Walk(body);
        var (kept, others) = MainText.Of(pieces, body);
        return kept.IsEmpty ? null : new()
        {
            Blocks = Levelled(kept),
            Title = title,
            Author = author,
            Published = published,
            Language = facts.Language(),
            Url = facts.Url(),
            LeftOut = [.. furniture.Concat(others).OrderBy(o => (o.At.Line, o.At.Column))],
        };
    }

    // A draft's headings start at the second level, as the first is its title.
    private static ImmutableArray<Block> Levelled(ImmutableArray<Piece> kept)
    {
        var highest = kept.Where(p => p.IsHeading).Select(p => p.Block.Level).DefaultIfEmpty(2).Min();
        return [.. kept.Select(p => p.IsHeading ? p.Block with { Level = Math.Min(6, p.Block.Level - highest + 2) } : p.Block)];
    }
}
