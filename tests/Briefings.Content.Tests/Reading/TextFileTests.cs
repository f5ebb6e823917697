using Briefings.Content.Reading;

namespace Briefings.Content.Tests.Reading;

public class TextFileTests
{
    [Fact]
    public void A_file_that_has_gone_is_a_finding()
    {
        using var folder = new TempFolder();
        var findings = new Findings();
        TextFile.Read(InputFile.Named(folder.PathOf("gone.md"), "input/gone.md"), findings).ShouldBeNull();
        findings.ByPlace().Single().ShouldBeAt("BRF0102", "input/gone.md", 0, 0).Message.ShouldContain("not there");
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_a_finding()
    {
        using var folder = new TempFolder();
        var findings = new Findings();
        TextFile.Read(InputFile.Named(folder.Path, "input/site.yml"), findings).ShouldBeNull();
        findings.ByPlace().Single().Code.ShouldBe("BRF0102");
    }

    [Fact]
    public void The_byte_order_mark_is_taken_off()
    {
        var findings = new Findings();
        TextFile.Decode("a", [0xEF, 0xBB, 0xBF, (byte)'x'], findings).ShouldNotBeNull().Text.ShouldBe("x");
        findings.Count.ShouldBe(0);
    }

    [Fact]
    public void Columns_of_bad_bytes_count_characters_not_bytes()
    {
        var findings = new Findings();
        TextFile.Decode("a", [.. "éé\n한😀"u8, 0xC3, (byte)'x'], findings).ShouldBeNull();
        findings.ByPlace().Single().ShouldBeAt("BRF0101", "a", 2, 4);
    }

    [Fact]
    public void A_byte_that_does_not_fit_is_found_behind_what_is_no_character()
    {
        var findings = new Findings();
        TextFile.Decode("a.md", [.. "ab"u8, 0xEF, 0xBF, 0xBE, 0xFF], findings).ShouldBeNull();
        findings.ByPlace().Single().ShouldBeAt("BRF0101", "a.md", 1, 4);
    }
}
