using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Cli.Caching;

/// <summary>What is known of a merged briefing, as bytes.</summary>
internal static class PackedBriefing
{
    /// <summary>Writes it.</summary>
    public static void Write(BinaryWriter output, KeptBriefing briefing)
    {
        output.WriteTexts(briefing.NamedIds);
        output.WriteAll(briefing.EventSources, static (o, sources) => o.WriteAll(sources, Write));
        output.WriteAll(briefing.Taught, Write);
        output.Write(briefing.Telling);
        output.Write7BitEncodedInt(briefing.Traits.Voices);
        output.WriteAll(briefing.Traits.Readings, Write);
        output.WriteAll(briefing.Traits.Diagnostics, Write);
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter, KeptBriefing)"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static KeptBriefing Read(BinaryReader input) => new(
        input.ReadTexts(),
        input.ReadAll(static i => i.ReadAll(Source)),
        input.ReadAll(Pair),
        input.ReadString(),
        new(input.Read7BitEncodedInt(), input.ReadAll(Reading), input.ReadAll(Found)));

    private static void Write(BinaryWriter output, EntrySource source)
    {
        output.Write(source.ArticleId);
        output.WriteOrNot(source.Date?.ToString());
        output.Write(source.Differs);
        output.Write(source.IsDetected);
        output.Write(source.IsFound);
        output.WriteOrNot(source.BriefingId);
    }

    private static EntrySource Source(BinaryReader input) =>
        new(input.ReadString(), input.ReadOrNot() is { } date ? Date(date) : null, input.ReadBoolean()) { IsDetected = input.ReadBoolean(), IsFound = input.ReadBoolean(), BriefingId = input.ReadOrNot() };

    private static void Write(BinaryWriter output, TaughtPair pair)
    {
        output.Write(pair.Left.Value);
        output.Write(pair.Right.Value);
        output.WriteAll(pair.Words, static (o, words) =>
        {
            o.WriteTexts(words.Left);
            o.WriteTexts(words.Right);
        });
        output.WriteAll(pair.LeftWords.Prints, static (o, print) => o.Write(print));
        output.WriteAll(pair.RightWords.Prints, static (o, print) => o.Write(print));
    }

    private static TaughtPair Pair(BinaryReader input) => new(
        LanguageTag.Parse(input.ReadString()),
        LanguageTag.Parse(input.ReadString()),
        input.ReadAll(static i => new UnexplainedWords(i.ReadTexts(), i.ReadTexts())),
        new(input.ReadAll(static i => i.ReadInt32())),
        new(input.ReadAll(static i => i.ReadInt32())));

    private static void Write(BinaryWriter output, ReadingCount reading)
    {
        output.Write(reading.ArticleId);
        output.Write7BitEncodedInt((int)reading.State);
        output.Write(reading.IsCurated);
        output.Write7BitEncodedInt(reading.Count);
    }

    private static ReadingCount Reading(BinaryReader input) =>
        new(input.ReadString(), (ReadingState)input.Read7BitEncodedInt(), input.ReadBoolean(), input.Read7BitEncodedInt());

    private static void Write(BinaryWriter output, Diagnostic diagnostic)
    {
        output.Write(diagnostic.Code);
        output.Write7BitEncodedInt((int)diagnostic.Severity);
        output.Write(diagnostic.At.File);
        output.Write7BitEncodedInt(diagnostic.At.Line);
        output.Write7BitEncodedInt(diagnostic.At.Column);
        output.Write7BitEncodedInt(diagnostic.At.Length);
        output.Write(diagnostic.Message);
        output.WriteOrNot(diagnostic.Hint);
    }

    private static Diagnostic Found(BinaryReader input) => new(
        Rule(input.ReadString()),
        (Severity)input.Read7BitEncodedInt(),
        new(input.ReadString(), input.Read7BitEncodedInt(), input.Read7BitEncodedInt(), input.Read7BitEncodedInt()),
        input.ReadString(),
        input.ReadOrNot());

    private static DiagnosticRule Rule(string code) =>
        Rules.All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.Ordinal)) ?? throw new InvalidDataException($"There is no rule {code}.");

    private static Edtf Date(string text) => Edtf.TryParse(text) ?? throw new InvalidDataException($"{text} is no date.");
}
