using System.Collections.Immutable;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Briefings.Content.Admin;

/// <summary>Writes the configuration of Decap CMS, with which a site is edited in a browser, of the shapes of its files.</summary>
public static class AdminConfiguration
{
    private const string Head = """
        # The editor in the browser: Decap CMS (https://decapcms.org/docs/), made by "briefings new admin" of the site as it was then.
        # After adding briefings, sources or languages make it anew with --force; then add your own changes again.
        #
        # Signing in with GitHub needs a small server of yours or of your host: name it in the backend as base_url.
        # To try it on your machine: npx decap-server, and open the page through any web server on localhost.


        """;

    /// <summary>The text of <c>config.yml</c>.</summary>
    public static string Yaml(AdminSite site)
    {
        var settings = site.Site.Settings;
        ImmutableArray<string> sources = [.. site.Site.Sources.Select(s => s.Id)];
        var configuration = new Configuration(
            new("github", site.Repository, site.Branch),
            true,
            "editorial_workflow",
            settings.BaseUrl.AbsoluteUri,
            $"{site.InputFolder}/assets",
            "/assets",
            new("ascii", true),
            new("multiple_files", [.. settings.Languages.Select(l => l.Value)], settings.DefaultLanguage.Value),
            [.. new AdminCollections(site, new(settings.Languages, sources)).All()]);
        return Head + Serializer().Serialize(configuration).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static ISerializer Serializer() => new SerializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .WithQuotingNecessaryStrings()
        .WithMaximumRecursion(20)
        .DisableAliases()
        .Build();

    private sealed record Configuration(
        Backend Backend,
        bool LocalBackend,
        string PublishMode,
        string SiteUrl,
        string MediaFolder,
        string PublicFolder,
        Slugs Slug,
        [property: YamlMember(Alias = "i18n")] Translations Translations,
        IReadOnlyList<AdminCollection> Collections);

    private sealed record Backend(string Name, string Repo, string Branch);

    private sealed record Slugs(string Encoding, bool CleanAccents);

    private sealed record Translations(string Structure, IReadOnlyList<string> Locales, string DefaultLocale);
}
