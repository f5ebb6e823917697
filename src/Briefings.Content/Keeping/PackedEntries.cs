using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Bytes;
using ClaimReading = Briefings.Model.Articles.Reading;

namespace Briefings.Content.Keeping;

/// <summary>The entries of a <c>briefing.yml</c>, as bytes.</summary>
internal static class PackedEntries
{
    /// <summary>Writes a claim.</summary>
    public static void Write(Packer packer, Claim claim)
    {
        packer.Text(claim.Id);
        packer.Localized(claim.Text);
        packer.TextOrNot(claim.Value);
        packer.All(claim.Readings, Write);
        packer.Place(claim.At);
    }

    /// <summary>Reads a claim.</summary>
    public static Claim Claim(Unpacker unpacker) =>
        new(unpacker.Text(), unpacker.Localized(), unpacker.TextOrNot(), unpacker.All(Reading), unpacker.Place());

    /// <summary>Writes what an article says of a claim.</summary>
    public static void Write(Packer packer, ClaimReading reading)
    {
        packer.Text(reading.ClaimId);
        packer.Text(reading.ArticleId);
        packer.Number((int)reading.State);
        packer.TextOrNot(reading.Value);
        packer.TextOrNot(reading.Quote);
        packer.Place(reading.At);
    }

    /// <summary>Reads what an article says of a claim.</summary>
    public static ClaimReading Reading(Unpacker unpacker) =>
        new(unpacker.Text(), unpacker.Text(), (ReadingState)unpacker.Number(), unpacker.TextOrNot(), unpacker.TextOrNot(), unpacker.Place());

    /// <summary>Writes an event.</summary>
    public static void Write(Packer packer, TimelineEvent entry)
    {
        packer.Text(entry.Id);
        packer.Date(entry.Date);
        packer.Localized(entry.Text);
        packer.Texts(entry.EntityIds);
        packer.Texts(entry.ArticleIds);
        packer.Place(entry.At);
    }

    /// <summary>Reads an event.</summary>
    public static TimelineEvent Event(Unpacker unpacker) =>
        new(unpacker.Text(), unpacker.Date(), unpacker.Localized(), unpacker.Texts(), unpacker.Texts(), unpacker.Place());

    /// <summary>Writes a correction.</summary>
    public static void Write(Packer packer, Correction correction)
    {
        packer.Date(correction.Date);
        packer.Localized(correction.Text);
        packer.Place(correction.At);
    }

    /// <summary>Reads a correction.</summary>
    public static Correction Correction(Unpacker unpacker) => new(unpacker.Date(), unpacker.Localized(), unpacker.Place());
}
