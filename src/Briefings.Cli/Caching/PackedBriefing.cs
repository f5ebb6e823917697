using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Model.Articles;
using Briefings.Model.Bytes;

namespace Briefings.Cli.Caching;

/// <summary>What is known of a merged briefing, as bytes.</summary>
internal static class PackedBriefing
{
    /// <summary>Writes it.</summary>
    public static void Write(Packer packer, KeptBriefing briefing)
    {
        packer.All(briefing.Headings, Write);
        packer.Texts(briefing.NamedIds);
        packer.All(briefing.EventSources, static (p, sources) => p.All(sources, Write));
        packer.All(briefing.Taught, Write);
        packer.Text(briefing.Telling);
        packer.Text(briefing.Outline.Listed);
        packer.Text(briefing.Outline.Naming);
        packer.Number(briefing.Traits.Voices);
        packer.All(briefing.Traits.Readings, Write);
        packer.All(briefing.Traits.Diagnostics, static (p, found) => p.Found(found));
    }

    /// <summary>Reads what <see cref="Write(Packer, KeptBriefing)"/> wrote.</summary>
    public static KeptBriefing Read(Unpacker unpacker) => new(
        unpacker.All(Heading),
        unpacker.Texts(),
        unpacker.All(static u => u.All(Source)),
        unpacker.All(Pair),
        unpacker.Text(),
        new(unpacker.Text(), unpacker.Text()),
        new(unpacker.Number(), unpacker.All(Reading), unpacker.All(static u => u.Found())));

    private static void Write(Packer packer, Heading heading)
    {
        packer.Language(heading.Language);
        packer.Text(heading.Title);
        packer.Text(heading.Summary);
        packer.TextOrNot(heading.ArticleId);
        packer.Flag(heading.IsMachineTranslation);
    }

    private static Heading Heading(Unpacker unpacker) =>
        new(unpacker.Language(), unpacker.Text(), unpacker.Text(), unpacker.TextOrNot()) { IsMachineTranslation = unpacker.Flag() };

    private static void Write(Packer packer, EntrySource source)
    {
        packer.Text(source.ArticleId);
        packer.OrNot(source.Date, static (p, date) => p.Date(date));
        packer.Flag(source.Differs);
        packer.Flag(source.IsDetected);
        packer.Flag(source.IsFound);
        packer.TextOrNot(source.BriefingId);
    }

    private static EntrySource Source(Unpacker unpacker) => new(unpacker.Text(), unpacker.OrNot(static u => u.Date()), unpacker.Flag())
    {
        IsDetected = unpacker.Flag(),
        IsFound = unpacker.Flag(),
        BriefingId = unpacker.TextOrNot(),
    };

    private static void Write(Packer packer, TaughtPair pair)
    {
        packer.Language(pair.Left);
        packer.Language(pair.Right);
        packer.All(pair.Words, static (p, words) =>
        {
            p.Texts(words.Left);
            p.Texts(words.Right);
        });
        packer.All(pair.LeftWords.Prints, static (p, print) => p.Whole(print));
        packer.All(pair.RightWords.Prints, static (p, print) => p.Whole(print));
    }

    private static TaughtPair Pair(Unpacker unpacker) => new(
        unpacker.Language(),
        unpacker.Language(),
        unpacker.All(static u => new UnexplainedWords(u.Texts(), u.Texts())),
        new(unpacker.All(static u => u.Whole())),
        new(unpacker.All(static u => u.Whole())));

    private static void Write(Packer packer, ReadingCount reading)
    {
        packer.Text(reading.ArticleId);
        packer.Number((int)reading.State);
        packer.Flag(reading.IsCurated);
        packer.Number(reading.Count);
    }

    private static ReadingCount Reading(Unpacker unpacker) => new(unpacker.Text(), (ReadingState)unpacker.Number(), unpacker.Flag(), unpacker.Number());
}
