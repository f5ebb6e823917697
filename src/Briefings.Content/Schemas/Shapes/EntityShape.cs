using System.ComponentModel;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>One entity of <c>entities/*.yml</c>.</summary>
[ReadAs("an entity")]
[Description("A person, organisation, place, group, product, law or event, with its names in each language.")]
internal sealed record EntityShape
{
    [Description("Its id, which is a part of its page's address.")]
    public required Id Id { get; init; }

    [Description("What it is.")]
    public required EntityType Type { get; init; }

    [Description("Its name in each language; the texts are searched for it.")]
    public required LocalizedText Names { get; init; }

    [Description("Other names it goes by, per language: `{fr: [SEAE, EEAS], it: SEAE}`.")]
    public OtherNames? Aliases { get; init; }

    [Description("Who or what it is, in a sentence.")]
    public LocalizedText? About { get; init; }

    [Description("Its item of Wikidata: `Q458`.")]
    public WikidataItem? Wikidata { get; init; }
}
