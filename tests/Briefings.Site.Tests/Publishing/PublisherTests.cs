using System.Collections.Concurrent;
using System.Globalization;
using Briefings.Site.Publishing;
using static Briefings.Site.Tests.Publishing.Sites;

namespace Briefings.Site.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_page_becomes_a_file_with_the_manifest_beside_them()
    {
        folder.Publish(Page("", "root"), Page("fr/", "accueil"), Page("fr/feed.xml", "flux"), Page(".nojekyll", "")).ShouldBe(new(4, 0, 0, 15));

        folder.Files.ShouldBe([".manifest.json", ".nojekyll", "fr/feed.xml", "fr/index.html", "index.html"]);
        folder.Read("fr/index.html").ShouldBe("accueil");
    }

    [Fact]
    public void The_folder_is_created_with_those_above_it()
    {
        Sites.Publish([Page("", "x")], folder["a/b"], jobs: 1);

        folder.Files.ShouldBe(["a/b/.manifest.json", "a/b/index.html"]);
    }

    [Fact]
    public void The_manifest_lists_the_files_sorted_with_hash_and_size()
    {
        folder.Publish(Page("b", "abc"), Page("a", ""));

        folder.Read(".manifest.json").ShouldBe("""
            {"version":1,"files":[
            {"path":"a","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0},
            {"path":"b","sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","size":3}
            ]}

            """);
    }

    [Fact]
    public void The_same_site_again_writes_nothing()
    {
        folder.Publish(Page("", "root"), Page("fr/", "accueil"));
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        folder.Files.ToList().ForEach(file => File.SetLastWriteTimeUtc(folder[file], longAgo));

        folder.Publish(Page("", "root"), Page("fr/", "accueil")).ShouldBe(new(0, 2, 0, 11));

        folder.Files.ShouldAllBe(file => File.GetLastWriteTimeUtc(folder[file]) == longAgo);
    }

    [Fact]
    public void Only_what_has_changed_is_written()
    {
        folder.Publish(Page("same", "1"), Page("length", "1"), Page("bytes", "1"));

        folder.Publish(Page("same", "1"), Page("length", "12"), Page("bytes", "2"), Page("new", "1")).ShouldBe(new(3, 1, 0, 5));

        folder.Read("bytes").ShouldBe("2");
    }

    [Fact]
    public void A_file_that_someone_changed_or_removed_is_put_back()
    {
        folder.Publish(Page("a", "1"), Page("b", "1"));
        folder.Write("a", "2");
        File.Delete(folder["b"]);

        folder.Publish(Page("a", "1"), Page("b", "1")).Written.ShouldBe(2);

        folder.Read("a").ShouldBe("1");
    }

    [Fact]
    public void What_the_site_no_longer_has_is_removed_with_its_empty_folders()
    {
        folder.Publish(Page("fr/a/b/", "x"), Page("fr/", "x"), Page("it/", "x"));

        folder.Publish(Page("fr/", "x")).Removed.ShouldBe(2);

        folder.Files.ShouldBe([".manifest.json", "fr/index.html"]);
        folder.Folders.ShouldBe(["fr"]);
    }

    [Fact]
    public void Files_of_others_are_never_touched()
    {
        folder.Publish(Page("fr/a/", "x"), Page("fr/b/", "x"));
        folder.Write("fr/a/notes.txt", "mine");
        folder.Write("fr/a/.manifest.json", "mine too");

        folder.Publish(Page("fr/b/", "x")).Removed.ShouldBe(1);

        folder.Files.ShouldBe([".manifest.json", "fr/a/.manifest.json", "fr/a/notes.txt", "fr/b/index.html"]);
        folder.Read("fr/a/notes.txt").ShouldBe("mine");
    }

    [Fact]
    public void A_file_of_others_is_not_replaced_by_a_page()
    {
        folder.Publish(Page("fr/", "x"));
        folder.Write("CNAME", "mine");

        Should.Throw<PublishException>(() => folder.Publish(Page("CNAME", "ours"), Page("fr/", "y"))).Message.ShouldContain("CNAME is in the way");

        folder.Read("CNAME").ShouldBe("mine");
        folder.Read("fr/index.html").ShouldBe("x");
    }

    [Fact]
    public void A_folder_of_others_in_the_place_of_a_page_is_a_clear_failure()
    {
        folder.Publish(Page("fr/", "x"));
        folder.Write("about/notes.txt", "mine");

        Should.Throw<PublishException>(() => folder.Publish(Page("about", "x"), Page("fr/", "x"))).Message.ShouldContain("about is in the way");

        folder.Read("about/notes.txt").ShouldBe("mine");
    }

    [Fact]
    public void A_folder_with_files_of_others_alone_is_refused()
    {
        folder.Write("thesis.txt", "mine");

        Should.Throw<PublishException>(() => folder.Publish(Page("", "x"))).Message.ShouldContain("Name an empty folder");

        folder.Files.ShouldBe(["thesis.txt"]);
    }

    [Fact]
    public void A_folder_that_is_empty_but_for_its_repository_is_accepted()
    {
        folder.Write(".git/HEAD", "ref: refs/heads/pages");

        folder.Publish(Page("", "x")).Written.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"version":2,"files":[]}""")]
    [InlineData("""{"version":1,"files":[{"path":"../elsewhere","sha256":"","size":0}]}""")]
    [InlineData("""{"version":1,"files":[{"path":"/etc/hosts","sha256":"","size":0}]}""")]
    public void A_manifest_that_cannot_be_trusted_is_refused(string manifest)
    {
        folder.Write(".manifest.json", manifest);
        folder.Write("index.html", "mine");

        Should.Throw<PublishException>(() => folder.Publish(Page("", "x"))).Message.ShouldContain("cannot be read");

        folder.Read("index.html").ShouldBe("mine");
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_a_clear_failure()
    {
        folder.Write("output", "mine");

        Should.Throw<PublishException>(() => Sites.Publish([Page("", "x")], folder["output"], jobs: 1)).Message.ShouldContain("is a file");
        Should.Throw<PublishException>(() => Sites.Publish([Page("", "x")], folder["output/site"], jobs: 1)).Message.ShouldContain("could not be published into");
    }

    [Fact]
    public void A_link_to_another_folder_is_not_followed()
    {
        folder.Publish(Page("fr/", "x"));
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("index.html", "mine");
        Directory.Delete(folder["fr"], recursive: true);
        Directory.CreateSymbolicLink(folder["fr"], elsewhere.Path);

        Should.Throw<PublishException>(() => folder.Publish(Page("it/", "x"))).Message.ShouldContain("is a link");

        elsewhere.Read("index.html").ShouldBe("mine");
    }

    [Fact]
    public void A_file_can_become_a_folder_and_a_folder_a_file()
    {
        folder.Publish(Page("a", "x"), Page("b/c/d", "x"));

        folder.Publish(Page("a/x", "x"), Page("b", "x")).ShouldBe(new(2, 0, 2, 2));

        folder.Files.ShouldBe([".manifest.json", "a/x", "b"]);
    }

    [Fact]
    public void A_page_that_fails_to_render_fails_the_run_with_its_own_exception()
    {
        Should.Throw<InvalidDataException>(() => folder.Publish(Page("a", "x"), Failing("b", new InvalidDataException("bug"))));
    }

    [Fact]
    public void A_file_that_cannot_be_read_while_rendering_is_a_clear_failure() =>
        Should.Throw<PublishException>(() => folder.Publish(Failing("b", new FileNotFoundException("Could not find photo.jpg.")))).Message.ShouldContain("Could not find photo.jpg.");

    [Fact]
    public void A_run_that_breaks_off_leaves_whole_files_and_the_next_one_carries_on()
    {
        folder.Publish(Page("a", "old"), Page("stale", "old"));
        Should.Throw<InvalidDataException>(() => Sites.Publish([Page("a", "new"), Page("b", "new"), Failing("c", new InvalidDataException())], folder.Path, jobs: 1));
        folder.Files.ShouldNotContain(file => file.EndsWith(".tmp", StringComparison.Ordinal));

        folder.Publish(Page("a", "new")).Written.ShouldBeLessThanOrEqualTo(1);

        folder.Files.ShouldBe([".manifest.json", "a"]);
        folder.Read("a").ShouldBe("new");
    }

    [Fact]
    public void A_first_run_that_was_killed_is_repaired_by_the_next()
    {
        folder.Write(".publishing/plan", "fr/index.html\nit/index.html\n../outside\n");
        folder.Write(".publishing/lock", "");
        folder.Write(".publishing/7.tmp", "half a pa");
        folder.Write("it/index.html", "Pagina");
        folder.Write("notes.txt", "mine");

        folder.Publish(Page("fr/", "Page")).ShouldBe(new(1, 0, 1, 4));

        folder.Files.ShouldBe([".manifest.json", "fr/index.html", "notes.txt"]);
        folder.Folders.ShouldBe(["fr"]);
    }

    [Fact]
    public void Two_runs_do_not_publish_into_one_folder_at_a_time()
    {
        Exception? second = null;
        var page = new Briefings.Site.Routes.Page(new("a"), _ => second = Record.Exception(() => folder.Publish(Page("b", "x"))));

        folder.Publish(page);

        second.ShouldBeOfType<PublishException>().Message.ShouldContain("Another run");
        folder.Files.ShouldBe([".manifest.json", "a"]);
    }

    [Fact]
    public void Of_many_runs_at_once_each_publishes_all_of_its_site_or_says_that_another_does()
    {
        var failures = new ConcurrentBag<string>();

        Parallel.For(0, 400, new() { MaxDegreeOfParallelism = 8 }, i =>
        {
            if (Record.Exception(() => folder.Publish(Page("a", $"{i % 2}"), Page($"only/{i % 2}", "x"))) is { } failure)
            {
                failures.Add(failure.Message);
            }
        });

        failures.Where(f => !f.StartsWith("Another run is publishing", StringComparison.Ordinal)).ShouldBeEmpty();
        failures.Count.ShouldBeLessThan(400);
        folder.Files.ShouldBe([".manifest.json", "a", $"only/{folder.Read("a")}"]);
        folder.Folders.ShouldBe(["only"]);
    }

    [Fact]
    public void A_run_that_is_cancelled_leaves_the_site_as_it_was_and_can_be_taken_up()
    {
        folder.Publish(Page("a", "old"), Page("stale", "old"));
        using var cancellation = new CancellationTokenSource();
        var pages = Numbered(200);
        pages[20] = new(pages[20].Route, stream =>
        {
            cancellation.Cancel();
            stream.Write("Page 21"u8);
        });

        Should.Throw<OperationCanceledException>(() => Publisher.Publish(pages, folder.Path, jobs: 2, cancellation: cancellation.Token));

        folder.Files.Where(file => !file.StartsWith('.')).ShouldBe(["a", "stale"]);
        folder.Read("a").ShouldBe("old");
        var next = folder.Publish(Numbered(200));
        (next.Written, next.Unchanged, next.Removed).ShouldBe((200, 0, 2));
        folder.Files.Length.ShouldBe(201);
    }

    [Fact]
    public void A_page_that_fails_leaves_the_site_as_it_was()
    {
        folder.Publish(Page("a", "old"), Page("stale", "old"));

        Should.Throw<PublishException>(() => folder.Publish(Page("a", "new"), Failing("z", new IOException("No space left on device"))));

        folder.Files.Where(file => !file.StartsWith(".publishing", StringComparison.Ordinal)).ShouldBe([".manifest.json", "a", "stale"]);
        folder.Read("a").ShouldBe("old");
    }

    [Fact]
    public void Nothing_is_begun_once_it_is_cancelled()
    {
        Should.Throw<OperationCanceledException>(() => Publisher.Publish([Page("a", "x")], folder.Path, jobs: 1, cancellation: new(canceled: true)));

        folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Progress_counts_every_page_once()
    {
        var seen = new ConcurrentBag<PublishProgress>();

        Sites.Publish(Numbered(50), folder.Path, jobs: 4, new Listener(seen.Add));

        seen.Select(p => p.Done).Order().ShouldBe(Enumerable.Range(1, 50));
        seen.ShouldAllBe(p => p.Total == 50);
    }

    [Fact]
    public void A_large_page_is_written_whole()
    {
        var bytes = new byte[1_000_003];
        new Random(1).NextBytes(bytes);
        var page = new Briefings.Site.Routes.Page(new("large.bin"), stream =>
        {
            for (var i = 0; i < bytes.Length; i += 997)
            {
                stream.Write(bytes, i, Math.Min(997, bytes.Length - i));
            }
        });

        folder.Publish(page).Bytes.ShouldBe(bytes.Length);

        File.ReadAllBytes(folder["large.bin"]).ShouldBe(bytes);
        folder.Publish(page).Unchanged.ShouldBe(1);
    }

    [Theory]
    [InlineData("tr-TR", 8)]
    [InlineData("ar-SA", 8)]
    [InlineData("ar-SA", 1)]
    public void Bytes_do_not_depend_on_culture_or_jobs(string culture, int jobs)
    {
        using var other = new TemporaryFolder();
        Sites.Publish(Numbered(40), folder.Path, jobs: 1);
        var own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Sites.Publish([.. Numbered(40).Reverse()], other.Path, jobs);
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }

        other.Files.ShouldBe(folder.Files);
        folder.Files.ShouldAllBe(file => File.ReadAllBytes(folder[file]).SequenceEqual(File.ReadAllBytes(other[file])));
    }

    private sealed class Listener(Action<PublishProgress> hear) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => hear(value);
    }
}
