using System.Collections.Immutable;
using Briefings.Cli.Output;
using Briefings.Content.Sites;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Sites;

/// <summary>The glossary of a site, for commands that look at single texts.</summary>
internal static class SiteGlossary
{
    /// <summary>The entities that can be read; none where there is no such folder. What is wrong with the site is for <c>check</c> to say.</summary>
    public static ImmutableArray<Entity> Read(string folder, CancellationToken cancellation) => ReadSite(folder, cancellation)?.Entities ?? [];

    /// <summary>The languages of the site's pages, the default one first; English where there is no site.</summary>
    public static ImmutableArray<LanguageTag> Languages(string folder, CancellationToken cancellation) =>
        ReadSite(folder, cancellation)?.Settings.Languages is [_, ..] languages ? languages : [LanguageTag.Parse("en")];

    /// <summary>As <see cref="Read"/>, with all else that can be read; null where there is no such folder or too little in it.</summary>
    public static SiteInput? ReadSite(string folder, CancellationToken cancellation) => Directory.Exists(folder)
        ? SiteReader.Read(folder, InputFolder.Shown(folder), includeDrafts: true, Environment.ProcessorCount, cancellation).Value
        : null;
}
