using Briefings.Analysis.Cleaning;
using Briefings.Content.Drafts;
using Briefings.Content.Manuscripts;
using Briefings.Model.Texts;

namespace Briefings.Cli.Imports;

/// <summary>A draft that is ready to be written.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Manuscript">What it was made of; what options say takes the place of what the manuscript says.</param>
/// <param name="Language">Its language.</param>
/// <param name="Cleaned">Its text.</param>
internal sealed record PreparedDraft(string Path, Manuscript Manuscript, Found<LanguageTag> Language, CleanedText Cleaned)
{
    /// <summary>The draft itself.</summary>
    public DraftArticle Article => new(
        Cleaned.Title,
        Manuscript.Url?.Value,
        Manuscript.Published?.Value,
        CleaningSteps.Of(Cleaned),
        [.. Cleaned.Body.Select(b => b.Block)])
    {
        Author = Manuscript.Author?.Value,
    };

    /// <summary>Its text, a block a line.</summary>
    public string Words => string.Join('\n', Cleaned.Body.Select(b => b.Text));
}
