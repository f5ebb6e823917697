using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Content.Languages;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Sites;

/// <summary>What a site is made with, and what takes long to make ready: theme, languages, lexicon. Each is made when it is first asked for.</summary>
/// <remarks>For one preparation at a time.</remarks>
internal sealed class SiteTools
{
    private readonly Lazy<Lexicon> lexicon = new(() => Analysis.Alignment.Words.Lexicon.Read(LexiconTables.Load()));
    private (string Name, Task<CompiledTheme>? Theme) theme = (SiteSettings.DefaultTheme, null);
    private (ImmutableArray<LanguageTag> Tags, LanguageLibrary Library)? languages;

    /// <summary>What words mean.</summary>
    public Lexicon Lexicon => lexicon.Value;

    /// <summary>Begins to make ready what every site needs, beside what is done next: the theme is the one that was asked for last, or else
    /// the default one.</summary>
    public void Begin(SiteOptions options)
    {
        _ = Task.Run(() => Lexicon);
        _ = Theme(options.Theme ?? theme.Name, options);
    }

    /// <summary>The theme of that name, which is compiled beside what is done next.</summary>
    public Task<CompiledTheme> Theme(string name, SiteOptions options)
    {
        if (theme is not { Theme: { IsFaulted: false } known } || theme.Name != name)
        {
            known = Task.Run(() => CompiledTheme.Of(name, options));
            theme = (name, known);
        }

        return known;
    }

    /// <summary>Forgets the theme, of which a file changed.</summary>
    public void ForgetTheme() => theme.Theme = null;

    /// <summary>What is known of the languages of a site's pages and articles.</summary>
    public LanguageLibrary Languages(SiteInput input)
    {
        var found = new SortedSet<LanguageTag>(input.Settings.Languages);
        foreach (var article in input.Briefings.SelectMany(b => b.Articles))
        {
            found.Add(article.Language);
        }

        ImmutableArray<LanguageTag> tags = [.. found];
        if (languages is null || !languages.Value.Tags.SequenceEqual(tags))
        {
            languages = (tags, new(LanguagePacks.Load(tags)));
        }

        return languages.Value.Library;
    }
}
