using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Turns a text as an editor pastes it into a clean article.</summary>
public static class TextCleaner
{
    /// <summary>Cleans a pasted text.</summary>
    /// <param name="text">The text: a paragraph a line, or paragraphs between blank lines.</param>
    /// <param name="pack">What is known of its language.</param>
    /// <param name="title">The headline where the editor gives one; null to find it.</param>
    /// <param name="entities">The glossary, so that names that are nearly right are seen; may be empty.</param>
    /// <returns>Everything the text says, each thing once; nothing is dropped but what <see cref="CleanedText.Removals"/> lists.</returns>
    public static CleanedText Clean(string text, LanguagePack pack, string? title, ImmutableArray<Entity> entities) =>
        Clean(ParagraphSplitter.Split(text), pack, title, entities, Subheadings.Find);

    /// <summary>Cleans a text that says what its blocks are: a web page, Markdown.</summary>
    /// <param name="blocks">Its blocks. Breaks between themes and blocks without words are dropped.</param>
    /// <param name="pack">What is known of its language.</param>
    /// <param name="title">The headline, which is dropped where the text starts with it; null to find it.</param>
    /// <param name="entities">The glossary, so that names that are nearly right are seen; may be empty.</param>
    public static CleanedText Clean(ImmutableArray<Block> blocks, LanguagePack pack, string? title, ImmutableArray<Entity> entities) => Clean(
        [.. blocks.Where(b => b.Kind is not BlockKind.Rule && !string.IsNullOrWhiteSpace(b.Text.Text)).Select(RawParagraph.Of)], pack, title, entities, _ => []);

    private static CleanedText Clean(
        ImmutableArray<RawParagraph> paragraphs,
        LanguagePack pack,
        string? title,
        ImmutableArray<Entity> entities,
        Func<ImmutableArray<RawParagraph>, ImmutableHashSet<int>> subheadings)
    {
        var once = RepeatedBody.Remove(paragraphs);
        var own = Split(once.Kept, BoilerplateRemover.Find(once.Kept, pack), RemovalKind.Boilerplate);
        var headed = TakeHeadline(own.Kept, once.BeforeCopy, title, pack);
        var tail = AdvertisingTail.Count(headed.Body, pack);
        var body = Split(headed.Body, Enumerable.Range(headed.Body.Length - tail, tail).ToImmutableSortedSet(), RemovalKind.Advertising);
        var tidied = body.Kept.Select(p => Tidied(p, pack)).ToImmutableArray();
        var headings = subheadings(tidied);
        var oddities = new Oddities(entities);
        return new(
            headed.Title,
            headed.Origin,
            [.. tidied.Select((p, i) => new CleanBlock(p.AsBlock(headings.Contains(i)), body.Kept[i].Text))],
            [.. once.Removed.Concat(own.Removed).Concat(headed.Removed).Concat(body.Removed).OrderBy(r => (r.Line, r.Column))],
            tidied.Zip(body.Kept).Count(x => !string.Equals(x.First.Text, x.Second.Text, StringComparison.Ordinal)),
            [.. tidied.SelectMany(p => oddities.In(p.Text, p.Line))]);
    }

    private static RawParagraph Tidied(RawParagraph paragraph, LanguagePack pack)
    {
        if (paragraph.Source is not { } block)
        {
            return paragraph with { Text = SpaceTidier.Tidy(paragraph.Text, pack) };
        }

        var text = block.Kind is BlockKind.Code or BlockKind.TableHead or BlockKind.TableRow ? block.Text : SpaceTidier.Tidy(block.Text, pack);
        return paragraph with { Text = text.Text, Source = block with { Text = text } };
    }

    private static (ImmutableArray<RawParagraph> Kept, ImmutableArray<Removal> Removed) Split(
        ImmutableArray<RawParagraph> paragraphs, ImmutableSortedSet<int> removed, RemovalKind kind) =>
    (
        [.. paragraphs.Where((_, i) => !removed.Contains(i))],
        [.. removed.Select(i => paragraphs[i].Removed(kind))]);

    private static (string Title, TitleOrigin Origin, ImmutableArray<RawParagraph> Body, ImmutableArray<Removal> Removed) TakeHeadline(
        ImmutableArray<RawParagraph> paragraphs, RawParagraph? beforeCopy, string? given, LanguagePack pack)
    {
        var line = beforeCopy is null ? HeadlineIndex(paragraphs, given) : null;
        var found = line is { } index ? paragraphs[index] : beforeCopy;
        var rest = line is { } at ? paragraphs.RemoveAt(at) : paragraphs;
        return (given, found) switch
        {
            ({ } title, _) when found is null || IsSame(title, found.Text) => (title, TitleOrigin.Given, rest, []),
            ({ } title, { } headline) => (title, TitleOrigin.Given, rest, [headline.Removed(RemovalKind.Headline)]),
            (null, { } headline) => (SpaceTidier.Tidy(headline.Text, pack), TitleOrigin.Line, rest, []),
            _ => (rest.IsEmpty ? "" : TitleFinder.Made(SpaceTidier.Tidy(rest[0].Text, pack), pack), TitleOrigin.FirstSentence, rest, []),
        };
    }

    // A text that says what its blocks are has its headline elsewhere: only a copy of it can stand here.
    private static int? HeadlineIndex(ImmutableArray<RawParagraph> paragraphs, string? given) => paragraphs switch
    {
        [{ Source: not null } first, ..] when given is not null => IsSame(given, first.Text) ? 0 : null,
        _ => TitleFinder.Line(paragraphs),
    };

    private static bool IsSame(string left, string right) =>
        string.Equals(Folding.Fold(left), Folding.Fold(right), StringComparison.Ordinal);
}
