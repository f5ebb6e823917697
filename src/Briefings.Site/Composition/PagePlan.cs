using System.Collections.Immutable;
using Briefings.Model.Texts;
using Briefings.Site.Following;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>A page that is about to be made.</summary>
/// <param name="Reader">Whom it is for.</param>
/// <param name="Kind">Its kind; see <see cref="PageKinds"/>.</param>
/// <param name="Route">Where it is.</param>
/// <param name="Title">Its title, without the site's name.</param>
/// <param name="View">Makes its content, when somebody asks for it.</param>
internal sealed record PagePlan(Reader Reader, string Kind, Route Route, string Title, Func<object> View)
{
    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The same page in each language that has it, its own included.</summary>
    public ImmutableArray<(LanguageTag Language, Route Route)> Versions { get; init; } = [];

    /// <summary>What it is made from; null where it may be made from anything.</summary>
    public PageOrigin? Origin { get; init; }

    /// <summary>Finds what readers of the page may want to follow; null for all of its language.</summary>
    public Func<Channel>? Channel { get; init; }

    /// <summary>Makes what machines are told about it; null where its title says all.</summary>
    public Func<PageMetadata>? Metadata { get; init; }

    /// <summary>Finds the theme's modules that it runs besides those of every page, as paths below <c>assets/</c>; null for none.</summary>
    public Func<ImmutableArray<string>>? Scripts { get; init; }

    /// <summary>The day its content last changed; null where nothing is known.</summary>
    public DateOnly? LastModified { get; init; }

    /// <summary>True where it is the same for every address and so has none of its own.</summary>
    public bool IsHomeless { get; init; }

    /// <summary>True where search engines are to pass it by.</summary>
    public bool IsUnlisted { get; init; }
}
