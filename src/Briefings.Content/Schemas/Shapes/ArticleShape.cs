using System.Collections.Immutable;
using System.ComponentModel;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>The front matter of an article.</summary>
[ReadAs("an article's front matter")]
[Description("One text by one source in one language.")]
internal sealed record ArticleShape
{
    [Description("The headline.")]
    public required string Title { get; init; }

    [Description("Where it was published.")]
    public required WebAddress Url { get; init; }

    [Description("When it was published, as precisely as it is known.")]
    public required Edtf Published { get; init; }

    [Description("The id of its source, in the place of the one in the file's name.")]
    public Id? Source { get; init; }

    [Description("Its language, in the place of the one in the file's name.")]
    public LanguageTag? Language { get; init; }

    [Description("`true` leaves it out, unless `build --drafts` is asked for.")]
    [DefaultValue(false)]
    public bool? Draft { get; init; }

    [Description("Who wrote it, as the publisher says.")]
    public string? Author { get; init; }

    [Description("When the editor read it.")]
    public Edtf? Retrieved { get; init; }

    [Description("How much of the publisher's text it holds: `summary` for the desk's own words, `excerpt` for a part, `full` for all of it, by permission.")]
    [DefaultValue("summary")]
    public Rights? Rights { get; init; }

    [Description("What it says, in a sentence or two.")]
    public string? Summary { get; init; }

    [Description("What the desk tells readers about it.")]
    public string? Note { get; init; }

    [Description("What it derives from.")]
    public LineageShape? Lineage { get; init; }

    [Description("What `import` removed.")]
    public ImmutableArray<CleaningShape>? Cleaning { get; init; }

    [Description("What it says of the briefing's claims, by their ids.")]
    public ImmutableDictionary<string, ReadingShape>? Claims { get; init; }

    [Description("The dates it gives to the briefing's events.")]
    public ImmutableArray<ArticleEventShape>? Events { get; init; }
}
