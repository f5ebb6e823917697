using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Exports;

/// <summary>Makes collections of terms.</summary>
internal static class Glossaries
{
    /// <summary>Some entities as terms.</summary>
    /// <param name="reader">Whose language tells about them.</param>
    /// <param name="title">What they are called together.</param>
    /// <param name="page">The page that shows them.</param>
    /// <param name="entities">Them, in the order to write them.</param>
    public static TermCollection Of(Reader reader, string title, Route page, IEnumerable<Entity> entities)
    {
        var context = reader.Context;
        return new()
        {
            Language = reader.Language,
            Title = title,
            Page = context.Address.Absolute(page),
            Entities = [.. entities],
            TypeNames = type => new(context.Languages.Select(l => new Wording(l, context.Strings(l)[$"entity.{Names.Of(type)}"]))),
            PageOf = entity => context.Address.Absolute(SiteRoutes.Entity(context.Settings.DefaultLanguage, entity.Id)),
        };
    }
}
