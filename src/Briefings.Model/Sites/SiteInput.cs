using System.Collections.Immutable;
using Briefings.Model.Briefings;
using Briefings.Model.Glossary;

namespace Briefings.Model.Sites;

/// <summary>Everything that was read of <c>input/</c>.</summary>
/// <param name="Settings">What <c>site.yml</c> says.</param>
/// <param name="Sources">The publishers, by id.</param>
/// <param name="Entities">The glossary, by id.</param>
/// <param name="Briefings">The briefings, by id.</param>
/// <param name="Pages">The free pages, by id and language.</param>
/// <param name="Assets">The files to copy, by path.</param>
public sealed record SiteInput(
    SiteSettings Settings,
    ImmutableArray<Source> Sources,
    ImmutableArray<Entity> Entities,
    ImmutableArray<Briefing> Briefings,
    ImmutableArray<FreePage> Pages,
    ImmutableArray<Asset> Assets)
{
    /// <summary>What is known of when its files were committed; null where nothing is.</summary>
    public FileHistory? History { get; init; }

    /// <summary>Digests of the files it was read from; null where nobody took them.</summary>
    public SourceDigests? Digests { get; init; }

    /// <summary>The files to publish under their own names, by path below <c>static/</c>.</summary>
    public ImmutableArray<Asset> Static { get; init; } = [];
}
