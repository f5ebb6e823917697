using Briefings.Content.Briefings;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Model.Briefings;
using Briefings.Model.Bytes;

namespace Briefings.Content.Keeping;

/// <summary>What was read of a briefing's folder, as bytes: all but its texts.</summary>
internal static class PackedReading
{
    /// <summary>False for a briefing that shows articles of others: what was read of it depends on their folders.</summary>
    public static bool IsPossible(ReadBriefing briefing) => briefing.Borrowed.IsEmpty;

    /// <summary>As bytes.</summary>
    public static byte[] Of(ReadBriefing briefing) => Packer.ToArray(packer =>
    {
        packer.All(briefing.Findings.All, static (p, found) => p.Found(found));
        packer.All(briefing.References, static (p, reference) =>
        {
            p.Number((int)reference.Kind);
            p.Text(reference.Id);
            p.Place(reference.At);
        });
        packer.OrNot(briefing.Briefing, Write);
    });

    /// <summary>Reads what <see cref="Of"/> gave.</summary>
    /// <param name="unpacker">The bytes.</param>
    /// <param name="folder">The folder.</param>
    public static ReadBriefing Read(Unpacker unpacker, InputFile folder)
    {
        var findings = new Findings();
        findings.AddAll(unpacker.All(static u => u.Found()));
        var references = unpacker.All(static u => new Reference((IdKind)u.Number(), u.Text(), u.Place()));
        return new(unpacker.OrNot(u => Briefing(u, folder)), references, findings, []);
    }

    private static void Write(Packer packer, Briefing briefing)
    {
        packer.Text(briefing.Id);
        packer.Place(briefing.At);
        packer.All(briefing.Articles, PackedArticle.Write);
        packer.All(briefing.DeskTexts, Write);
        packer.Texts(briefing.Topics);
        packer.All(briefing.Claims, PackedEntries.Write);
        packer.All(briefing.Events, PackedEntries.Write);
        packer.All(briefing.Corrections, PackedEntries.Write);
        packer.All(briefing.Alignments, PackedAlignment.Write);
    }

    private static Briefing Briefing(Unpacker unpacker, InputFile folder) => new()
    {
        Id = unpacker.Text(),
        At = unpacker.Place(),
        Articles = unpacker.All(u => PackedArticle.Read(u, folder)),
        DeskTexts = unpacker.All(u => DeskText(u, folder)),
        Topics = unpacker.Texts(),
        Claims = unpacker.All(PackedEntries.Claim),
        Events = unpacker.All(PackedEntries.Event),
        Corrections = unpacker.All(PackedEntries.Correction),
        Alignments = unpacker.All(PackedAlignment.Read),
    };

    private static void Write(Packer packer, DeskText desk)
    {
        packer.Language(desk.Language);
        packer.TextOrNot(desk.Title);
        packer.TextOrNot(desk.Summary);
        packer.Place(desk.At);
    }

    private static DeskText DeskText(Unpacker unpacker, InputFile folder)
    {
        var (language, title, summary, at) = (unpacker.Language(), unpacker.TextOrNot(), unpacker.TextOrNot(), unpacker.Place());
        return new(language, title, summary, LateText.Of(folder, at), at);
    }
}
