using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Languages;
using Briefings.Content.Incoming;
using Briefings.Content.Languages;
using Briefings.Content.Manuscripts;
using Briefings.Content.Sites;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Cli.Imports;

/// <summary>Answers what an incoming text does not say by itself: its language and its source.</summary>
/// <param name="site">What of the site there is.</param>
/// <param name="packs">What is known of languages.</param>
internal sealed class ImportDesk(Desk site, ImmutableArray<LanguagePack> packs)
{
    private readonly LanguageDetector detector = new(packs);
    private readonly LanguageLibrary library = new(packs);

    /// <summary>What of the site there is.</summary>
    public Desk Site => site;

    /// <summary>With every pack there is.</summary>
    public static ImportDesk Of(Desk site) => new(site, LanguagePacks.LoadAll());

    /// <summary>What is known of a language.</summary>
    public LanguagePack Pack(LanguageTag language) => library.For(language);

    /// <summary>The likeliest language of a text, however unsure.</summary>
    public LanguageTag? Guess(Manuscript manuscript) => detector.Detect(manuscript.Words).Language;

    /// <summary>A text's language by its file's name, by what it says, or by its words; null where none of them is clear.</summary>
    /// <remarks>Pages often name the language of their template. Where the words are clearly of another language, they are believed.</remarks>
    public Found<LanguageTag>? Language(Manuscript manuscript, IncomingName name)
    {
        if (name.Language is { } named)
        {
            return new(named, "the file's name");
        }

        var guess = detector.Detect(manuscript.Words);
        var said = manuscript.Language;
        var isBelieved = said is not null && (!guess.IsSure || !IsKnown(said.Value) || IsSame(said.Value, guess.Language));
        return (isBelieved, guess) switch
        {
            (true, _) => new(Narrowed(said!.Value), said.Origin),
            (_, { IsSure: true, Language: { } detected }) => new(detected, said is null ? "" : $"its words; the page says “{said.Value}”"),
            _ => null,
        };
    }

    /// <summary>The source of a text by its address, or by its file's name; null where neither tells.</summary>
    public string? Source(WebAddress? url, IncomingName name) => ByAddress(url) ?? (name.Source is { } id && IsSource(id) ? id : null);

    private bool IsSource(string id) => site.Sources.IsEmpty || site.Sources.Any(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    private string? ByAddress(WebAddress? url) => url is null ? null : site.Sources
        .Select(s => (s.Id, Host: s.Url is { } home ? Host(home) : ""))
        .Where(s => s.Host.Length > 0 && IsWithin(Host(url), s.Host))
        .OrderByDescending(s => s.Host.Length).ThenBy(s => s.Id, StringComparer.Ordinal)
        .Select(s => s.Id)
        .FirstOrDefault();

    private static bool IsWithin(string host, string home) =>
        string.Equals(host, home, StringComparison.Ordinal) || host.EndsWith("." + home, StringComparison.Ordinal);

    private static string Host(WebAddress address)
    {
        var host = Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) ? uri.IdnHost.ToLowerInvariant() : "";
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }

    private bool IsKnown(LanguageTag language) => packs.Any(p => IsSame(p.Language, language));

    private static bool IsSame(LanguageTag left, LanguageTag? right) => right is { } other && string.Equals(left.Primary, other.Primary, StringComparison.Ordinal);

    // “fr-FR” is the French of a site that has no other.
    private LanguageTag Narrowed(LanguageTag language) =>
        site.Languages.Contains(language) || packs.Any(p => p.Language == language) ? language : LanguageTag.Parse(language.Primary);
}
