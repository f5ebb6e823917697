using System.Collections.Immutable;
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
    public static CleanedText Clean(string text, LanguagePack pack, string? title, ImmutableArray<Entity> entities)
    {
        var once = RepeatedBody.Remove(ParagraphSplitter.Split(text));
        var own = Split(once.Kept, BoilerplateRemover.Find(once.Kept, pack), RemovalKind.Boilerplate);
        var headed = TakeHeadline(own.Kept, once.BeforeCopy, title, pack);
        var tail = AdvertisingTail.Count(headed.Body, pack);
        var body = Split(headed.Body, Enumerable.Range(headed.Body.Length - tail, tail).ToImmutableSortedSet(), RemovalKind.Advertising);
        var tidied = body.Kept.Select(p => p with { Text = SpaceTidier.Tidy(p.Text, pack) }).ToImmutableArray();
        var headings = Subheadings.Find(tidied);
        var oddities = new Oddities(entities);
        return new(
            headed.Title,
            headed.Origin,
            [.. tidied.Select((p, i) => new CleanBlock(headings.Contains(i), p.Text))],
            [.. once.Removed.Concat(own.Removed).Concat(headed.Removed).Concat(body.Removed).OrderBy(r => r.Line)],
            tidied.Zip(body.Kept).Count(x => x.First != x.Second),
            [.. tidied.SelectMany(p => oddities.In(p.Text, p.Line))]);
    }

    private static (ImmutableArray<RawParagraph> Kept, ImmutableArray<Removal> Removed) Split(
        ImmutableArray<RawParagraph> paragraphs, ImmutableSortedSet<int> removed, RemovalKind kind) =>
    (
        [.. paragraphs.Where((_, i) => !removed.Contains(i))],
        [.. removed.Select(i => new Removal(kind, paragraphs[i].Line, paragraphs[i].Text))]);

    private static (string Title, TitleOrigin Origin, ImmutableArray<RawParagraph> Body, ImmutableArray<Removal> Removed) TakeHeadline(
        ImmutableArray<RawParagraph> paragraphs, RawParagraph? beforeCopy, string? given, LanguagePack pack)
    {
        var line = beforeCopy is null ? TitleFinder.Line(paragraphs) : null;
        var found = line is { } index ? paragraphs[index] : beforeCopy;
        var rest = line is { } at ? paragraphs.RemoveAt(at) : paragraphs;
        return (given, found) switch
        {
            ({ } title, _) when found is null || IsSame(title, found.Text) => (title, TitleOrigin.Given, rest, []),
            ({ } title, { } headline) => (title, TitleOrigin.Given, rest, [new(RemovalKind.Headline, headline.Line, headline.Text)]),
            (null, { } headline) => (SpaceTidier.Tidy(headline.Text, pack), TitleOrigin.Line, rest, []),
            _ => (rest.IsEmpty ? "" : TitleFinder.Made(SpaceTidier.Tidy(rest[0].Text, pack), pack), TitleOrigin.FirstSentence, rest, []),
        };
    }

    private static bool IsSame(string left, string right) =>
        string.Equals(Folding.Fold(left), Folding.Fold(right), StringComparison.Ordinal);
}
