using System.Reflection;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Routes;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Sites.Tests;

public class RouteTests
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");

    [Fact]
    public void Every_list_of_the_site_is_closed_to_free_pages() => typeof(SiteRoutes).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(m => m.GetParameters() is [{ ParameterType: var only }] && only == typeof(LanguageTag))
        .Select(m => ((Route)m.Invoke(null, [French])!).Path.Split('/')[1])
        .Where(part => part.Length > 0)
        .ShouldBeSubsetOf(FreePage.ReservedIds);

    [Fact]
    public void Whatever_things_are_called_no_two_pages_share_a_route()
    {
        // Names that are most likely to clash: those that routes themselves are made of.
        var names = Gen.Elements("page", "fr", "it", "fr-it", "briefings", "glossary", "2", "a", "b").ListOf();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(8), Prop.ForAll(names.ToArbitrary(), ids =>
        {
            using var site = new SmallSite().With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\npageSize: 1\n");
            foreach (var id in ids.Distinct(StringComparer.Ordinal))
            {
                site.WithArticle(id, "journal.fr", "Un", "Un texte.", $"author: {id}\n")
                    .WithArticle(id, "giornale.it", "Uno", "Un testo.")
                    .WithArticle(id, "zeitung.de", "Eins", "Ein Text.")
                    .With($"input/briefings/{id}/briefing.yml", $"topics: [{string.Join(", ", ids.Distinct(StringComparer.Ordinal))}]\n")
                    .With($"input/entities/{id}.yml", $"id: {id}\ntype: place\nnames: {{fr: Lieu {id}}}\n");
                if (!FreePage.ReservedIds.Contains(id, StringComparer.Ordinal))
                {
                    site.With($"input/pages/{id}.fr.md", "---\ntitle: x\n---\n\nTexte.\n");
                }
            }

            if (ids.Count > 0)
            {
                site.Build().GetAwaiter().GetResult().Files.ShouldNotBeEmpty();
            }
        }));
    }
}
