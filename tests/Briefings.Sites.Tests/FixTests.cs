using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary><c>check --fix</c>, on a whole site.</summary>
public class FixTests
{
    private const string Article = "input/briefings/quai/journal.fr.md";
    private const string Untidy = "---\n# Where it was.\nurl: https://example.org/journal.fr\npublished: 2025-05-20  \ntitle: Un quai neuf\n---\n\nIl dit \"oui\" à Brest.";
    private const string Tidy = "---\ntitle: Un quai neuf\n# Where it was.\nurl: https://example.org/journal.fr\npublished: 2025-05-20\n---\n\nIl dit \"oui\" à Brest.\n";

    [Fact]
    public async Task Files_are_put_in_order_and_named()
    {
        using var site = LintedSite.Clean().With(Article, Untidy);
        var result = await site.Run("check", "--fix");
        result.Code.ShouldBe(ExitCodes.Fine, result.Error);
        Text(site, Article).ShouldBe(Tidy);
        result.Error.ShouldContain("/journal.fr.md: spaces at line ends, final line break, order of keys.\n1 file changed.\n");

        (await site.Run("check", "--fix")).Error.ShouldContain("All files are in order.\n");
        Directory.EnumerateFiles(site.Input, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dry_run_shows_what_would_change_and_changes_nothing()
    {
        using var site = LintedSite.Clean().With(Article, Untidy);
        var result = await site.Run("check", "--fix", "--dry-run");
        Text(site, Article).ShouldBe(Untidy);
        result.Out.ShouldContain("--- ");
        result.Out.ShouldContain("-published: 2025-05-20  \n-title: Un quai neuf\n+published: 2025-05-20\n");
        result.Out.ShouldContain("\\ No newline at end of file\n");
        result.Error.ShouldEndWith("1 file would be changed.\n");
    }

    [Fact]
    public async Task Quotation_marks_are_replaced_where_that_is_asked_for()
    {
        using var site = LintedSite.Clean().With(Article, Untidy);
        (await site.Run("check", "--fix-quotes")).Error.ShouldContain("quotation marks");
        Text(site, Article).ShouldBe(Tidy.Replace("\"oui\"", "«\u00A0oui\u00A0»", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_says_the_same_before_and_after()
    {
        using var site = SampleSite.Copy();
        var before = (await site.Build()).Files.ToDictionary(f => f, f => File.ReadAllText(Path.Combine(site.Output, f)), StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(site.Input, "*.*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).TrimEnd() + "\n\n\n");
        }

        (await site.Run("check", "--fix")).Code.ShouldBe(ExitCodes.Fine);
        var after = await site.Build();
        after.Files.ToDictionary(f => f, f => File.ReadAllText(Path.Combine(site.Output, f)), StringComparer.Ordinal).ShouldBe(before);
        (await site.Run("check", "--fix")).Error.ShouldContain("All files are in order.");
    }

    [Fact]
    public async Task The_sample_is_in_order_and_has_nothing_but_notes()
    {
        using var site = SampleSite.Copy();
        var result = await site.Run("check", "--fix", "--strict");
        result.Error.ShouldContain("All files are in order.");
        result.Error.ShouldContain("0 errors, 0 warnings, ");
        result.Code.ShouldBe(ExitCodes.Fine);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_as_it_is()
    {
        const string Broken = "---\ntitle: [\nurl: x  \n---\n\nTexte.  ";
        using var site = LintedSite.Clean().With(Article, Broken);
        (await site.Run("check", "--fix")).Code.ShouldBe(ExitCodes.InputErrors);
        Text(site, Article).ShouldBe(Broken);
    }

    [Fact]
    public async Task A_link_stays_a_link_and_a_mode_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Windows has neither.
        }

        using var site = LintedSite.Clean().With(Article, Untidy).With("input/assets/a.md", "x");
        var (path, target) = (Path.Combine(site.Input, "briefings/quai/journal.fr.md"), Path.Combine(site.Input, "assets/real.md"));
        File.Move(path, target);
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(path, target);
        await site.Run("check", "--fix");
        new FileInfo(path).LinkTarget.ShouldBe(target);
        File.ReadAllText(target).ShouldBe(Tidy);
        File.GetUnixFileMode(target).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
    }

    [Fact]
    public async Task A_dry_run_of_nothing_is_wrong_usage()
    {
        using var site = LintedSite.Clean();
        var result = await site.Run("check", "--dry-run");
        result.Code.ShouldBe(ExitCodes.Usage);
        result.Error.ShouldContain("--fix");
    }

    private static string Text(SmallSite site, string path) => File.ReadAllText(Path.Combine(Path.GetDirectoryName(site.Input)!, path));
}
