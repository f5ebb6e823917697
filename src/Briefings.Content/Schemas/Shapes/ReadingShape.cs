using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Articles;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>What an article says of a claim.</summary>
[ReadAs("a reading")]
[OrAlone("reading")]
internal sealed record ReadingShape
{
    [Description("It `states` the claim, `differs` from it, `anonymises` it (tells the matter without the name) or `omits` it.")]
    [AllowedValues("states", "differs", "anonymises", "omits")]
    public required ReadingState Reading { get; init; }

    [Description("The article's own value, where it differs.")]
    public string? Value { get; init; }

    [Description("The article's words that show it, as they stand in the article.")]
    public string? Quote { get; init; }
}
