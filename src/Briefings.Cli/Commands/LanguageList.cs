using System.CommandLine.Parsing;
using Briefings.Model.Texts;

namespace Briefings.Cli.Commands;

/// <summary>Reads languages with commas between.</summary>
internal static class LanguageList
{
    /// <summary>Each of them once, in the order given; a word that is no language tag, or no word at all, is an error of usage.</summary>
    public static LanguageTag[] Parse(ArgumentResult result)
    {
        var tags = new List<LanguageTag>();
        foreach (var word in result.Tokens[0].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (LanguageTag.TryParse(word, out var tag))
            {
                tags.Add(tag);
            }
            else
            {
                result.AddError($"--lang takes language tags such as fr,pt-BR; “{word}” is none.");
            }
        }

        if (tags.Count == 0 && !result.Errors.Any())
        {
            result.AddError("--lang takes one language or more, such as fr,it.");
        }

        return [.. tags.Distinct()];
    }
}
