using Briefings.Cli.Caching;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Cli.Tests.Commands;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Cli.Tests.Caching;

public sealed class BuildCacheTests : IDisposable
{
    private readonly TestFolder folder = new();

    public BuildCacheTests() => folder.WriteSite();

    public void Dispose() => folder.Dispose();

    private void Git(params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder["input"] })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_build_of_which_nothing_has_changed_is_not_done_again()
    {
        Build().ShouldContain("Merging");

        var again = Build();

        again.ShouldNotContain("Merging");
        again.ShouldContain("1 briefing from 2 articles in 2 languages;");
        again.ShouldContain(": 0 written, ");
        again.ShouldContain(", 0 removed; ");
    }

    [Fact]
    public void What_is_wrong_with_the_input_is_told_each_time()
    {
        folder.Write("input/notes.txt", "mine");
        var first = Build();
        first.ShouldContain("warning BRF");

        Told(Build()).ShouldBe(Told(first));
    }

    [Theory]
    [InlineData("input/site.yml")]
    [InlineData("input/briefings/quai/faro.it.md")]
    [InlineData("output/fr/index.html")]
    [InlineData("output/.manifest.json")]
    public void A_file_that_is_touched_by_a_byte_is_a_change(string file)
    {
        Build();
        File.AppendAllText(folder[file], "\n");

        Run(folder, "output", out var told).ShouldBe(0, told);
        told.ShouldContain("Merging");
    }

    [Fact]
    public void A_commit_is_a_change_since_pages_tell_their_history()
    {
        Git("init", "--quiet");
        Build();
        Git("add", "--all");
        Git("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "Start");

        Build().ShouldContain("Merging");
        folder.Read("output/fr/briefings/quai/index.html").ShouldContain("class=\"history\"");
        Build().ShouldNotContain("Merging");
    }

    [Fact]
    public void A_published_file_that_is_gone_is_put_back()
    {
        Build();
        File.Delete(folder["output/fr/index.html"]);

        Build().ShouldContain(": 1 written, ");
        File.Exists(folder["output/fr/index.html"]).ShouldBeTrue();
    }

    [Fact]
    public void Another_address_is_another_build()
    {
        Build();

        Build(new("https://other.example/")).ShouldContain("Merging");
    }

    [Fact]
    public void How_many_things_are_done_at_a_time_makes_no_other_build()
    {
        var (one, eight) = (Options(null), Options(null));
        eight = eight with { Site = eight.Site with { Jobs = 8 }, Summary = folder["summary.md"] };

        BuildKey.Of(eight)!.Input.ShouldBe(BuildKey.Of(one)!.Input);
        BuildKey.Of(one with { Site = one.Site with { TrustsStatic = true } })!.Input.ShouldNotBe(BuildKey.Of(one)!.Input);
        BuildKey.Of(one with { IsStrict = true })!.Input.ShouldNotBe(BuildKey.Of(one)!.Input);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("torn")]
    public void What_was_kept_is_not_believed_once_it_is_torn(string rest)
    {
        Build();
        foreach (var kept in Directory.GetFiles(folder["cache"], "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(kept, File.ReadAllText(kept)[..^20] + rest);
        }

        Build().ShouldContain("Merging");
    }

    [Fact]
    public void A_publication_that_did_not_come_to_its_end_is_taken_up()
    {
        Build();
        Directory.CreateDirectory(folder["output/.publishing"]);

        Build().ShouldContain("Merging");
    }

    [Fact]
    public void Input_that_was_edited_while_it_was_built_is_not_taken_for_built()
    {
        var cache = Cache(folder, Options(null));
        cache.Find().ShouldBeNull();
        SiteBuild.Run(Options(null), null, new(TextReader.Null, TextWriter.Null, TextWriter.Null), TestContext.Current.CancellationToken).ShouldBe(0);
        var site = PreparedSite.Of(Options(null).Site, new Stages.Silence(), TestContext.Current.CancellationToken);
        folder.Article("phare.fr", "Un autre titre", "Texte.");

        cache.Keep(new([], new("made", 1, 1, [])), site, new(0, 0, 0, 0));

        Cache(folder, Options(null)).Find().ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_edited_renamed_or_removed_the_site_is_that_of_a_first_build() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, Edits.Length - 1)).Resize(6).ToArbitrary(), edits =>
        {
            using var desk = new TestFolder();
            desk.WriteSite();
            foreach (var edit in edits)
            {
                Edits[edit](desk);
                var code = Run(desk, "output", out _);
                Run(desk, "output", out _).ShouldBe(code);
                Directory.CreateDirectory(desk["fresh"]);
                Directory.Delete(desk["fresh"], recursive: true);
                if (RunAnew(desk, "fresh") == 0)
                {
                    Files(desk["output"]).ShouldBe(Files(desk["fresh"]));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    private static readonly Action<TestFolder>[] Edits =
    [
        desk => desk.Article("phare.fr", "Un quai", "Le quai est fermé."),
        desk => desk.Article("phare.fr", "Un quai pour la voile", "Le port de Brest a ouvert un quai. Il a coûté 1,7 million d’euros."),
        desk => desk.Write("input/site.yml", "title: {fr: Autre, it: Altra}\nlanguages: [it, fr]\nbaseUrl: https://example.org/x/\n"),
        desk => Delete(desk, "input/entities/brest.yml"),
        desk => desk.Write("input/entities/brest.yml", "id: brest\ntype: place\nnames: {fr: Brest, it: Brest}\n"),
        desk => Move(desk, "input/briefings/quai", "input/briefings/nuovo"),
        desk => Move(desk, "input/briefings/nuovo", "input/briefings/quai"),
        desk => desk.Write("input/static/note.txt", "1"),
        desk => desk.Write("input/static/note.txt", "2"),
        desk => Delete(desk, "input/static/note.txt"),
        desk => Spoil(desk, "output/fr/index.html"),
        desk => Delete(desk, "output/it/index.html"),
        desk => { },
    ];

    private static void Delete(TestFolder desk, string file)
    {
        if (File.Exists(desk[file]))
        {
            File.Delete(desk[file]);
        }
    }

    private static void Spoil(TestFolder desk, string file)
    {
        if (File.Exists(desk[file]))
        {
            File.AppendAllText(desk[file], "x");
        }
    }

    private static void Move(TestFolder desk, string from, string to)
    {
        if (Directory.Exists(desk[from]) && !Directory.Exists(desk[to]))
        {
            Directory.Move(desk[from], desk[to]);
        }
    }

    private static string[] Files(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(root, f)} {Convert.ToBase64String(File.ReadAllBytes(f))}"),
    ];

    private static string[] Told(string output) =>
        [.. output.Split('\n').SkipWhile(l => !l.Contains("warning BRF", StringComparison.Ordinal)).TakeWhile(l => !l.StartsWith("1 briefing", StringComparison.Ordinal))];

    private string Build(Uri? address = null)
    {
        Run(folder, "output", out var told, address).ShouldBe(0, told);
        return told;
    }

    private BuildOptions Options(Uri? address) => Options(folder, "output", address);

    private static BuildOptions Options(TestFolder desk, string output, Uri? address) =>
        new(new(desk["input"], 2) { BaseUrl = address }, desk[output], IsStrict: false) { MakesSearch = false };

    private static BuildCache Cache(TestFolder desk, BuildOptions options) => new(desk["cache"], options, new(desk["words"], desk["input"]), new(desk["sources"], desk["input"]), new LaterClock());

    private static int RunAnew(TestFolder desk, string output) =>
        SiteBuild.Run(Options(desk, output, null), null, new(TextReader.Null, TextWriter.Null, TextWriter.Null), TestContext.Current.CancellationToken);

    private static int Run(TestFolder desk, string output, out string told, Uri? address = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var options = Options(desk, output, address);
        var code = SiteBuild.Run(options, Cache(desk, options), new(TextReader.Null, text, text), TestContext.Current.CancellationToken);
        told = text.ToString();
        return code;
    }
}
