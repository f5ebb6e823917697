using System.Reflection;
using Briefings.Content.Schemas;
using Briefings.Content.Schemas.Forms;
using Briefings.Content.Schemas.Shapes;
using Briefings.Content.Yaml;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Schemas;

/// <summary>Shapes describe what readers read: neither knows a key that the other does not.</summary>
public class ShapeTests
{
    // The reader says so under a code of its own, so that its schema cannot.
    private static readonly string[] RequiredByOtherRules = ["a string's forms: other"];

    private static readonly Schema[] ReadersSchemas =
    [
        .. typeof(Schema).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(f => f.FieldType == typeof(Schema))
            .Select(f => (Schema)f.GetValue(null)!)
            .OrderBy(s => s.Name, StringComparer.Ordinal),
    ];

    private static readonly Type[] Shapes =
        [.. typeof(SiteShape).Assembly.GetTypes().Where(ShapeKey.IsShape).OrderBy(NameOf, StringComparer.Ordinal)];

    [Fact]
    public void Every_map_that_is_read_has_one_shape() => Shapes.Select(NameOf).ShouldBe(ReadersSchemas.Select(s => s.Name));

    [Fact]
    public void Shapes_have_the_keys_that_readers_know() => Described(s => s.Keys).ShouldBe(Read(s => s.Keys));

    [Fact]
    public void Shapes_require_the_keys_that_readers_require() =>
        Described(s => [.. s.Required]).Except(RequiredByOtherRules).ShouldBe(Read(s => s.Required));

    [Fact]
    public void Every_shape_is_part_of_a_file()
    {
        var reached = InputSchema.All.SelectMany(s => Below(s.Shape)).ToHashSet();
        Shapes.Where(s => !reached.Contains(s)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_says_what_it_means_in_sentences() =>
        Shapes.SelectMany(s => ShapeKey.Of(s)).ShouldAllBe(k => k.Description.EndsWith('.'));

    [Fact]
    public void Every_kind_of_file_says_what_it_is() =>
        InputSchema.All.ShouldAllBe(s => s.Text().Contains("\"description\"", StringComparison.Ordinal) && InputReference.Markdown().Contains(s.Files, StringComparison.Ordinal));

    [Fact]
    public void Defaults_are_those_that_hold()
    {
        var french = LanguageTag.Parse("fr");
        var defaults = Content.Sites.SettingsReader.Defaults([french]);
        Default<SiteShape>("title").ShouldBe(defaults.Title[french]);
        Default<SiteShape>("baseUrl").ShouldBe(defaults.BaseUrl.AbsoluteUri);
        Default<SiteShape>("theme").ShouldBe(defaults.Theme);
        Default<SiteShape>("timeZone").ShouldBe(defaults.TimeZone);
        Default<SiteShape>("pageSize").ShouldBe(defaults.PageSize);
        Default<FeedsShape>("items").ShouldBe(FeedSettings.Default.Items);
        Default<FeedsShape>("content").ShouldBe(FeedSettings.Default.Content.ToString().ToLowerInvariant());
        Default<ArticleShape>("rights").ShouldBe(default(Model.Articles.Rights).ToString().ToLowerInvariant());
    }

    private static object? Default<T>(string key) => ShapeKey.Of(typeof(T)).Single(k => k.Name == key).Default;

    private static string NameOf(Type shape) => shape.GetCustomAttribute<ReadAsAttribute>()!.Name;

    private static IEnumerable<string> Read(Func<Schema, IEnumerable<string>> keys) =>
        ReadersSchemas.SelectMany(s => keys(s).Select(k => $"{s.Name}: {k}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Described(Func<Schema, IEnumerable<string>> keys) => Shapes
        .Select(s => (Name: NameOf(s), Keys: ShapeKey.Of(s)))
        .Select(s => new Schema(s.Name, [.. s.Keys.Where(k => k.IsRequired).Select(k => k.Name)], [.. s.Keys.Where(k => !k.IsRequired).Select(k => k.Name)]))
        .SelectMany(s => keys(s).Select(k => $"{s.Name}: {k}")).Order(StringComparer.Ordinal);

    private static IEnumerable<Type> Below(Type shape) =>
        ShapeKey.Of(shape).Select(k => k.EntryType ?? k.Type).Where(ShapeKey.IsShape).SelectMany(Below).Prepend(shape);
}
