using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Bytes;
using Briefings.Model.Texts;

namespace Briefings.Content.Keeping;

/// <summary>An article, as bytes: all but its text.</summary>
internal static class PackedArticle
{
    /// <summary>Writes it.</summary>
    public static void Write(Packer packer, Article article)
    {
        packer.Text(article.Id);
        packer.Text(article.SourceId);
        packer.Language(article.Language);
        packer.Text(article.Title);
        packer.TextOrNot(article.Summary);
        packer.Text(article.Url.Value);
        packer.Date(article.Published);
        packer.TextOrNot(article.Author);
        packer.OrNot(article.Retrieved, static (p, date) => p.Date(date));
        packer.Number((int)article.Rights);
        packer.Flag(article.IsDraft);
        packer.TextOrNot(article.Note);
        packer.OrNot(article.Lineage, Write);
        packer.All(article.Cleaning, static (p, cleaning) =>
        {
            p.Text(cleaning.Removed);
            p.Number(cleaning.Paragraphs);
        });
        packer.All(article.Readings, PackedEntries.Write);
        packer.All(article.Events, static (p, e) =>
        {
            p.Text(e.EventId);
            p.Date(e.Date);
            p.Place(e.At);
        });
        packer.Place(article.At);
        packer.OrNot(article.Places, Write);
    }

    /// <summary>Reads what <see cref="Write(Packer, Article)"/> wrote.</summary>
    /// <param name="unpacker">The bytes.</param>
    /// <param name="folder">The folder that its file is in.</param>
    public static Article Read(Unpacker unpacker, InputFile folder)
    {
        var article = new Article
        {
            Id = unpacker.Text(),
            SourceId = unpacker.Text(),
            Language = unpacker.Language(),
            Title = unpacker.Text(),
            Summary = unpacker.TextOrNot(),
            Url = WebAddress.TryParseAbsolute(unpacker.Text()) ?? throw new FormatException("That is no address."),
            Published = unpacker.Date(),
            Author = unpacker.TextOrNot(),
            Retrieved = unpacker.OrNot(static u => u.Date()),
            Rights = (Rights)unpacker.Number(),
            IsDraft = unpacker.Flag(),
            Note = unpacker.TextOrNot(),
            Lineage = unpacker.OrNot(Lineage),
            Cleaning = unpacker.All(static u => new Cleaning(u.Text(), u.Number())),
            Readings = unpacker.All(PackedEntries.Reading),
            Events = unpacker.All(static u => new ArticleEvent(u.Text(), u.Date(), u.Place())),
            At = unpacker.Place(),
            Places = unpacker.OrNot(Places),
        };
        return article with { LateBody = LateText.Of(folder, article.At) };
    }

    private static void Write(Packer packer, Lineage lineage)
    {
        packer.Number((int)lineage.Kind);
        packer.Text(lineage.Origin);
        packer.Number((int)lineage.By);
        packer.Place(lineage.At);
    }

    private static Lineage Lineage(Unpacker unpacker) =>
        new((LineageKind)unpacker.Number(), unpacker.Text(), (LineageBy)unpacker.Number(), unpacker.Place());

    private static void Write(Packer packer, ArticlePlaces places)
    {
        packer.Place(places.Published);
        packer.Place(places.Retrieved);
        packer.Place(places.Rights);
        packer.Place(places.Lineage);
    }

    private static ArticlePlaces Places(Unpacker unpacker) => new(unpacker.Place(), unpacker.Place(), unpacker.Place(), unpacker.Place());
}
