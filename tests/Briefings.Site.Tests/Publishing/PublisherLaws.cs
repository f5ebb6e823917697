using Briefings.Site.Publishing;
using FsCheck;
using FsCheck.Fluent;
using static Briefings.Site.Tests.Publishing.Sites;

namespace Briefings.Site.Tests.Publishing;

public sealed class PublisherLaws
{
    // Each run writes files.
    private static readonly Config FewerRuns = Config.QuickThrowOnFailure.WithMaxTest(30);

    private static readonly Gen<string> Names = Gen.Elements("a", "b", "c", "index.html");
    private static readonly Gen<string> Files = Gen.NonEmptyListOf(Names).Resize(4).Select(names => string.Join('/', names));

    // A site as files and texts, from which those that cannot be published beside an earlier one are left out.
    private static readonly Gen<(string File, string Text)[]> Contents =
        Gen.ArrayOf(Files.SelectMany(_ => Gen.Elements("", "1", "2", "22"), (file, text) => (File: file, Text: text)))
            .Select(site => site.Aggregate(Array.Empty<(string File, string Text)>(), (kept, next) => CanStand(kept, next.File) ? [.. kept, next] : kept));

    [Fact]
    public void A_folder_holds_just_the_last_site_and_the_files_of_others() =>
        Prop.ForAll(Gen.ArrayOf(Contents).Resize(6).ToArbitrary(), sites =>
        {
            using var folder = new TemporaryFolder();
            folder.Publish();
            folder.Write("theirs/notes.txt", "mine");
            foreach (var site in sites)
            {
                folder.Publish([.. site.Select(file => Page(file.File, file.Text))]);
                folder.Files.ShouldBe([".manifest.json", .. site.Select(file => file.File).Append("theirs/notes.txt").Order(StringComparer.Ordinal)]);
                site.ShouldAllBe(file => folder.Read(file.File) == file.Text);
            }
        }).Check(FewerRuns);

    [Fact]
    public void A_site_that_is_published_again_is_left_as_it_is() =>
        Prop.ForAll(Contents.ToArbitrary(), site =>
        {
            using var folder = new TemporaryFolder();
            var pages = site.Select(file => Page(file.File, file.Text)).ToArray();
            var first = folder.Publish(pages);

            folder.Publish(pages).ShouldBe(new PublishReport(0, first.Written, 0, first.Bytes));
        }).Check(FewerRuns);

    private static bool CanStand((string File, string Text)[] kept, string file) => kept.All(other =>
        other.File != file && !other.File.StartsWith(file + "/", StringComparison.Ordinal) && !file.StartsWith(other.File + "/", StringComparison.Ordinal));
}
