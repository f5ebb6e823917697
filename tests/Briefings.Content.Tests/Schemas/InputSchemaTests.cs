using System.Text.RegularExpressions;
using Briefings.Content.Schemas;

namespace Briefings.Content.Tests.Schemas;

/// <summary>The schemas and the readers accept the same files, and so says a validator that is not ours.</summary>
public partial class InputSchemaTests
{
    public static TheoryData<string> Broken => [.. ShapeFiles.Broken];

    public static TheoryData<string> Good => [.. ShapeFiles.Good];

    public static TheoryData<string> Names => [.. InputSchema.All.Select(s => s.FileName)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void The_reader_points_at_a_mistake_of_form(string file)
    {
        var expected = Expected().Match(File.ReadAllText(ShapeFiles.PathOf(file)));
        ShapeFiles.Read(file).Select(d => $"{d.Code} at {d.At.Line},{d.At.Column}").ShouldContain(expected.Value);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void The_reader_finds_nothing_wrong_with_all_that_the_schemas_allow(string file) => ShapeFiles.Read(file).ShouldBeEmpty();

    [Fact]
    public async Task Another_validator_refuses_every_mistake_of_form()
    {
        var results = await OtherValidator.Validate(ShapeFiles.Broken.Select(f => (ShapeFiles.SchemaOf(f), ShapeFiles.PathOf(f))));
        results.Length.ShouldBe(ShapeFiles.Broken.Count());
        results.Where(r => r.Errors.Length == 0).Select(r => r.File).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_validator_accepts_what_the_reader_accepts()
    {
        var results = await OtherValidator.Validate(ShapeFiles.Good.Select(f => (ShapeFiles.SchemaOf(f), ShapeFiles.PathOf(f))));
        results.Length.ShouldBe(InputSchema.All.Length);
        results.SelectMany(r => r.Errors.Select(e => $"{r.File}: {e}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_validator_refuses_the_mistakes_of_form_that_other_tests_make()
    {
        using var folder = new TempFolder();
        var files = BrokenLines.Of(folder).ToArray();
        files.Length.ShouldBeGreaterThan(30);
        var results = await OtherValidator.Validate(files.Select(f => (f.Schema, folder.PathOf(f.File))));
        results.Zip(files).Where(r => r.First.Errors.Length == 0).Select(r => r.Second.Broken).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sample_site_and_the_default_theme_validate()
    {
        var files = SampleFiles.All.ToArray();
        files.Select(f => f.Schema).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(InputSchema.All.Select(s => s.Name).Except(["alignment", "source"]).Order(StringComparer.Ordinal));
        var results = await OtherValidator.Validate(files);
        results.Length.ShouldBe(files.Length);
        results.SelectMany(r => r.Errors.Select(e => $"{r.File}: {e}")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_file_has_broken_ones_and_a_good_one()
    {
        ShapeFiles.Broken.Select(ShapeFiles.SchemaOf).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(InputSchema.All.Select(s => s.Name).Order(StringComparer.Ordinal));
        ShapeFiles.Good.Count().ShouldBe(InputSchema.All.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sample_sites_schemas_are_up_to_date(string fileName) =>
        (File.ReadAllText(Repository.PathOf("input/.schemas/" + fileName)) == InputSchema.All.Single(s => s.FileName == fileName).Text())
            .ShouldBeTrue("Run “briefings schema” and commit what it writes.");

    [Fact]
    public void The_sample_site_has_no_other_schemas() =>
        Directory.GetFiles(Repository.PathOf("input/.schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(InputSchema.All.Select(s => s.FileName).Order(StringComparer.Ordinal));

    [GeneratedRegex("BRF[0-9]{4} at [0-9]+,[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Expected();
}
