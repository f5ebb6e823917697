using Briefings.Cli.Caching;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Caching;

public sealed class SourceCacheTests : IDisposable
{
    private static readonly HashedFolder Sure = new("quai", new("whole", "head"), UInt128.MaxValue - 1, IsSure: true);

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_read_is_known_in_the_next_run()
    {
        Cache().Keep([Sure, Sure with { Name = "", Looks = 0 }]);

        Cache().Find().ShouldBe([Sure, Sure with { Name = "", Looks = 0 }]);
        Cache("elsewhere").Find().ShouldBeEmpty();
    }

    [Fact]
    public void What_another_file_may_look_like_is_not_kept()
    {
        Cache().Keep([Sure with { IsSure = false }, Sure with { Name = "port", Looks = null }, Sure]);

        Cache().Find().ShouldBe([Sure]);
    }

    [Fact]
    public void Nothing_is_written_where_no_more_is_known_than_was_found()
    {
        Cache().Keep([Sure]);
        var again = Cache();
        var found = again.Find();
        Directory.Delete(folder["kept"], recursive: true);

        again.Keep([.. found, Sure with { Name = "port", Looks = null }]);

        Directory.Exists(folder["kept"]).ShouldBeFalse();
    }

    [Fact]
    public void What_is_torn_is_not_there()
    {
        Cache().Keep([Sure]);
        var file = Directory.GetFiles(folder["kept"]).ShouldHaveSingleItem();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);

        Cache().Find().ShouldBeEmpty();
    }

    private SourceCache Cache(string input = "input") => new(folder["kept"], folder[input]);
}
