using System.Collections.Immutable;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Briefings.Browser.Tests.PublishedSample))]

namespace Briefings.Browser.Tests;

/// <summary>The sample site of the repository, built once, below a path of its host.</summary>
public sealed partial class PublishedSample : IAsyncLifetime
{
    private readonly SmallSite site = SampleSite.Copy();
    private ILookup<string, string> byKind = Array.Empty<string>().ToLookup(x => x);

    /// <summary>What was published.</summary>
    internal BuiltSite Site => new(Folder);

    /// <summary>Where its files are.</summary>
    public string Folder => site.Output;

    /// <summary>Its pages, as paths of files.</summary>
    public ImmutableArray<string> Pages { get; private set; } = [];

    /// <summary>Its files.</summary>
    public ImmutableArray<string> Files { get; private set; } = [];

    /// <summary>The kinds of its pages.</summary>
    public IEnumerable<string> Kinds => byKind.Select(k => k.Key);

    /// <summary>The pages of a kind; those of one language, where one is given.</summary>
    public IEnumerable<string> OfKind(string kind, string language = "") =>
        byKind[kind].Where(p => language.Length == 0 || p.StartsWith(language + "/", StringComparison.Ordinal));

    /// <summary>The longest page of a kind in a language, where most can go wrong.</summary>
    public string Longest(string kind, string language = "") =>
        OfKind(kind, language).Any() ? Longest(OfKind(kind, language)) : throw new InvalidOperationException($"The sample site has no {kind} page in {language}.");

    /// <summary>The longest page of every kind in every language.</summary>
    public IEnumerable<string> Longest() => byKind.SelectMany(kind => kind.GroupBy(p => p.Split('/')[0], StringComparer.Ordinal).Select(same => Longest(same)));

    /// <summary>A file of the site.</summary>
    public string FileOf(string path) => Path.Combine(Folder, path);

    public async ValueTask InitializeAsync()
    {
        var built = await site.Build("--base-url", Visit.Address);
        Files = [.. built.Files];
        Pages = [.. Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal))];
        byKind = Pages.ToLookup(p => Kind().Match(File.ReadAllText(FileOf(p))).Groups["kind"].Value, StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Longest(IEnumerable<string> paths) => paths.MaxBy(p => new FileInfo(FileOf(p)).Length)!;

    [GeneratedRegex("<body class=\"page page--(?<kind>[a-z-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Kind();
}
