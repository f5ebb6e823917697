using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Articles;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>What an article derives from.</summary>
[ReadAs("a lineage")]
[OneOf("translationOf", "syndicatedFrom")]
internal sealed record LineageShape
{
    [Description("The text it translates: an article of the briefing, `<source>.<language>`, or an address.")]
    public Origin? TranslationOf { get; init; }

    [Description("The text it was taken over from: an article of the briefing, `<source>.<language>`, or an address.")]
    public Origin? SyndicatedFrom { get; init; }

    [Description("Who made it.")]
    [AllowedValues("human", "machine")]
    public LineageBy? By { get; init; }
}
