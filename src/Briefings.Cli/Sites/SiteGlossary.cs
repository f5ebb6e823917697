using System.Collections.Immutable;
using Briefings.Cli.Output;
using Briefings.Content.Sites;
using Briefings.Model.Glossary;

namespace Briefings.Cli.Sites;

/// <summary>The glossary of a site, for commands that look at single texts.</summary>
internal static class SiteGlossary
{
    /// <summary>The entities that can be read; none where there is no such folder. What is wrong with the site is for <c>check</c> to say.</summary>
    public static ImmutableArray<Entity> Read(string folder, CancellationToken cancellation) => Directory.Exists(folder)
        ? SiteReader.Read(folder, InputFolder.Shown(folder), includeDrafts: true, Environment.ProcessorCount, cancellation).Value?.Entities ?? []
        : [];
}
