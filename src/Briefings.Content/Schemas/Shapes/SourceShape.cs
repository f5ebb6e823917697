using System.Collections.Immutable;
using System.ComponentModel;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Schemas.Shapes;

/// <summary>An entry of <c>sources.yml</c>.</summary>
[ReadAs("a source")]
[Description("A publisher. An article's file name starts with the id of its source.")]
internal sealed record SourceShape
{
    [Description("Its id, with which the names of its articles' files start: `gate.fr.md`.")]
    public required Id Id { get; init; }

    [Description("Its name as the publisher writes it, the same in every language.")]
    public required string Name { get; init; }

    [Description("Its home page.")]
    public WebAddress? Url { get; init; }

    [Description("The languages it publishes in.")]
    public ImmutableHashSet<LanguageTag>? Languages { get; init; }

    [Description("Its country, as an ISO 3166 code of two letters. Leave it out where it is not plain.")]
    public CountryCode? Country { get; init; }

    [Description("What it is.")]
    public SourceKind? Kind { get; init; }

    [Description("Who it is, in a sentence.")]
    public LocalizedText? About { get; init; }
}
