using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Cli.Caching;
using Briefings.Cli.Sites;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Tests.Caching;

public sealed class PackedBuildTests
{
    private static readonly SourceDigests Digests = new("common", FrozenDictionary<string, string>.Empty, FrozenDictionary<string, string>.Empty);

    private static readonly KeptBriefing Briefing = new(
        [new(LanguageTag.Parse("fr"), "Un titre", "Un résumé", "gate.fr"), new(LanguageTag.Parse("ko"), "제목", "", null) { IsMachineTranslation = true }],
        ["kraken", "séoul"],
        [[], [new("gate.fr", Edtf.TryParse("2025-05"), true) { IsDetected = true }, new("yna.ko", null, false) { IsFound = true, BriefingId = "other" }]],
        [new(LanguageTag.Parse("fr"), LanguageTag.Parse("ko"), [new(["zorbu", "mekla"], ["나무바"]), new([], [])], new([-7, 12]), new([]))],
        "telling",
        new("listed", "naming"),
        new(
            2,
            [new("gate.fr", ReadingState.Omits, true, 3)],
            [
                new(ComparisonRules.All[0], Severity.Warning, new("input/briefings/x/gate.fr.md", 3, 4, 5), "It is so.", "Look."),
                new(ComparisonRules.All[0], Severity.Info, SourceSpan.Whole("input/site.yml"), "It is so."),
            ]));

    private static readonly FormerBuild Build = new(
        Digests,
        new(new Dictionary<(LanguageTag, LanguageTag), LearnedWords> { [(LanguageTag.Parse("fr"), LanguageTag.Parse("ko"))] = new([new("zorbu", "나무바", 0.55)]) }.ToFrozenDictionary()),
        new Dictionary<string, FormerBriefing>(StringComparer.Ordinal) { ["x"] = new("origin", Briefing) }.ToFrozenDictionary(StringComparer.Ordinal),
        new Dictionary<string, FormerReading>(StringComparer.Ordinal) { ["x"] = new("read from", new byte[] { 7, 0, 255 }) }.ToFrozenDictionary(StringComparer.Ordinal),
        new([new(new("fr/index.html", "ab12", 5_000_000_000), new("own", "shared", "all"), long.MaxValue), new(new("robots.txt", "cd", 0), null, 1)], 12, 34));

    [Fact]
    public void What_a_build_found_survives_as_bytes()
    {
        var again = PackedBuild.TryUnpack(Packed(), Digests, "look").ShouldNotBeNull();

        Show(again).ShouldBe(Show(Build));
        again.Readings.Select(r => (r.Key, r.Value.Origin, Convert.ToHexString(r.Value.Bytes.Span))).ShouldBe([("x", "read from", "0700FF")]);
        again.Published.Files.ShouldBe(Build.Published.Files);
        (again.Published with { Files = Build.Published.Files }).ShouldBe(Build.Published with { IsAsLeft = true });
        again.Digests.ShouldBe(Digests);
    }

    [Theory]
    [InlineData("another look")]
    [InlineData(null)]
    public void An_output_that_looks_another_is_not_as_it_was_left(string? now) =>
        PackedBuild.TryUnpack(Packed(), Digests, now).ShouldNotBeNull().Published.IsAsLeft.ShouldBeFalse();

    [Fact]
    public void Bytes_that_end_too_early_are_not_believed()
    {
        var bytes = Packed().AsMemory();
        for (var length = 0; length < bytes.Length; length += 7)
        {
            PackedBuild.TryUnpack(bytes[..length], Digests, null).ShouldBeNull();
        }
    }

    [Fact]
    public void What_a_build_found_is_not_believed_where_all_pages_depend_on_something_else() =>
        PackedBuild.TryUnpack(Packed(), Digests with { Common = "other" }, null).ShouldBeNull();

    [Fact]
    public void A_diagnostic_of_a_rule_that_is_no_more_is_not_believed()
    {
        var bytes = Packed();
        var code = System.Text.Encoding.ASCII.GetBytes(ComparisonRules.All[0].Code);
        bytes[bytes.AsSpan().IndexOf(code) + 3] = (byte)'9';

        PackedBuild.TryUnpack(bytes, Digests, null).ShouldBeNull();
    }

    private static byte[] Packed()
    {
        using var bytes = new MemoryStream();
        PackedBuild.Write(Build, () => "look", bytes);
        return bytes.ToArray();
    }

    private static string Show(FormerBuild build) => System.Text.Json.JsonSerializer.Serialize(new
    {
        Words = build.Words.ByLanguages.SelectMany(w => w.Value.Pairs),
        Briefings = build.Briefings.Select(b => new
        {
            b.Key,
            b.Value.Origin,
            Headings = b.Value.Briefing.Headings.Select(h => $"{h}"),
            b.Value.Briefing.NamedIds,
            Sources = b.Value.Briefing.EventSources.Select(s => s.Select(x => $"{x}")),
            Taught = b.Value.Briefing.Taught.Select(t => $"{t.Left} {t.Right} {string.Join(';', t.Words.Select(w => $"{string.Join(',', w.Left)}|{string.Join(',', w.Right)}"))} {string.Join(',', t.LeftWords.Prints)}|{string.Join(',', t.RightWords.Prints)}"),
            b.Value.Briefing.Telling,
            Outline = $"{b.Value.Briefing.Outline}",
            b.Value.Briefing.Traits.Voices,
            Readings = b.Value.Briefing.Traits.Readings.Select(r => $"{r}"),
            Diagnostics = b.Value.Briefing.Traits.Diagnostics.Select(d => $"{d}"),
        }),
    });
}
