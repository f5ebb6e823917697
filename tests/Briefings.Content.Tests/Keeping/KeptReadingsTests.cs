using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Briefings.Content.Keeping;
using Briefings.Content.Sites;
using Briefings.Content.Tests.Sites;
using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Keeping;

public sealed class KeptReadingsTests : IDisposable
{
    private static readonly JsonSerializerOptions Members = new() { Converters = { new LanguageConverter() } };

    private readonly GoodSite site = new();

    public KeptReadingsTests() => site
        .Break(GoodSite.Gate, "published: 2025-05-20\n", """
            published: 2025-05-20
            author: A. Writer
            retrieved: 2025-05-22
            rights: full
            draft: true
            summary: En bref.
            note: Une note.
            cleaning: [{removed: repeated-body, paragraphs: 14}]
            colour: red

            """)
        .Break(GoodSite.Gate, "stolen: states", "stolen: {reading: differs, value: 1.5 billion USD, quote: Un premier}")
        .Break(GoodSite.Index, "summary: En bref.\n---", "summary: En bref.\n---\nNotre avis.\n")
        .Break(GoodSite.BriefingFile, "value: 1 billion USD}", "value: 1 billion USD, quote: Un primo}")
        .Folder.Write(AlignmentFileReaderTests.Path, AlignmentFileReaderTests.Good);

    public void Dispose() => site.Dispose();

    [Fact]
    public void What_was_read_is_the_same_from_bytes()
    {
        var (first, bytes) = Read();

        var (again, bytesAgain) = Read(bytes);

        Json(again.Briefing).ToJsonString().ShouldBe(Json(first.Briefing).ToJsonString());
        again.Diagnostics.ShouldBe(first.Diagnostics);
        first.Diagnostics.ShouldNotBeEmpty();
        bytesAgain["cyber"].ToArray().ShouldBe(bytes["cyber"].ToArray());
    }

    // So that a member which somebody adds and forgets to keep fails the test above.
    [Fact]
    public void No_member_of_what_was_read_is_always_empty()
    {
        var values = new Dictionary<string, bool>(StringComparer.Ordinal);
        Collect(Json(Read().Read.Briefing), "", values);

        // Of a briefing that names articles of others nothing is kept.
        values.Where(v => !v.Value).Select(v => v.Key).ShouldBe([".LeftOut"]);
    }

    [Fact]
    public void A_text_is_read_when_somebody_asks_for_it()
    {
        var bytes = Read().Bytes;
        site.Break(GoodSite.Gate, "Un premier paragraphe.", "Un paragraphe plus tard.");

        var article = Read(bytes).Read.Briefing.Articles[0];
        site.Break(GoodSite.Gate, "Un paragraphe plus tard.", "Un paragraphe bien plus tard.");

        article.Body[0].Text.Text.ShouldBe("Un paragraphe bien plus tard.");
    }

    [Fact]
    public void Bytes_that_are_something_else_are_not_believed()
    {
        var (first, bytes) = Read();
        for (var length = 0; length < bytes["cyber"].Length; length += 11)
        {
            Json(Read(Of(bytes["cyber"][..length])).Read.Briefing).ToJsonString().ShouldBe(Json(first.Briefing).ToJsonString());
        }
    }

    [Fact]
    public void A_briefing_that_shows_an_article_of_another_is_not_kept()
    {
        site.Folder.Write("briefings/other/briefing.yml", "articles: [../cyber/gate.fr.md]\n");

        Read().Bytes.Keys.ShouldBe(["cyber"]);
    }

    // What is kept as one value, or not at all: dates, addresses, places, texts.
    private static readonly string[] Whole = ["Published", "Retrieved", "Date", "Url", "At", "Body", "LateBody", "Language", "Lineage", "Text"];

    private static ImmutableDictionary<string, ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> bytes) =>
        ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("cyber", bytes);

    private ((Briefing Briefing, ImmutableArray<Model.Diagnostics.Diagnostic> Diagnostics) Read, ImmutableDictionary<string, ReadOnlyMemory<byte>> Bytes) Read(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? kept = null)
    {
        var memory = new ReadMemory { Kept = kept is null ? KeptReadings.Nothing : new(kept) };
        var read = SiteReader.Read(site.Folder.Path, "input", includeDrafts: true, 2, TestContext.Current.CancellationToken, memory);
        var names = Directory.GetDirectories(Path.Combine(site.Folder.Path, "briefings")).Select(f => Path.GetFileName(f));
        var bytes = names.Where(n => memory.Pack(n) is not null).ToImmutableDictionary(n => n, n => memory.Pack(n)!.Value, StringComparer.Ordinal);
        return ((read.Value!.Briefings.First(b => b.Id is "cyber"), read.Diagnostics), bytes);
    }

    private static JsonNode Json(Briefing briefing)
    {
        // What is late says so, until it is asked for.
        briefing.DeskTexts.ShouldAllBe(d => !d.Body.IsDefault);
        return JsonSerializer.SerializeToNode(briefing, Members)!;
    }

    private static void Collect(JsonNode? node, string path, Dictionary<string, bool> values)
    {
        switch (node)
        {
            case JsonObject map:
                values[path] = true;
                foreach (var (key, value) in map.Where(m => !Whole.Contains(path[(path.LastIndexOf('.') + 1)..], StringComparer.Ordinal)))
                {
                    Collect(value, $"{path}.{key}", values);
                }

                break;
            case JsonArray list:
                values[path] = values.GetValueOrDefault(path) || list.Count > 0;
                foreach (var item in list)
                {
                    Collect(item, path, values);
                }

                break;
            default:
                values[path] = values.GetValueOrDefault(path) || node?.ToJsonString() is not (null or "null" or "\"\"" or "false" or "0");
                break;
        }
    }

    private sealed class LanguageConverter : JsonConverter<LanguageTag>
    {
        public override LanguageTag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LanguageTag.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, LanguageTag value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
