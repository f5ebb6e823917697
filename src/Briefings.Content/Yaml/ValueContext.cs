using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Texts;

namespace Briefings.Content.Yaml;

/// <summary>What reading a value needs beside the value itself.</summary>
/// <param name="Findings">Takes what is wrong.</param>
/// <param name="Languages">The site's languages, as far as they are known; the first is the one of texts that name none.</param>
internal sealed record ValueContext(Findings Findings, ImmutableArray<LanguageTag> Languages)
{
    /// <summary>The language of texts that name none.</summary>
    public LanguageTag DefaultLanguage => Languages.IsEmpty ? LanguageTag.Undetermined : Languages[0];
}
