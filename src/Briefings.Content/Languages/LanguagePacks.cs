using System.Collections.Immutable;
using System.Reflection;
using Briefings.Model.Languages;
using Briefings.Model.Texts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Briefings.Content.Languages;

/// <summary>What the tool knows of languages: one embedded YAML file a language, and one, <c>und.yml</c>, that all of them share.</summary>
public static class LanguagePacks
{
    private const string Folder = "Briefings.Content.Languages.Packs.";
    private const string Shared = "und";

    /// <summary>The languages there is a file for, by tag.</summary>
    public static ImmutableArray<LanguageTag> Known { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^".yml".Length])
            .Where(n => n is not Shared)
            .Select(LanguageTag.Parse)
            .Order(),
    ];

    /// <summary>The packs of the languages asked for, and of no others; a language of a region or script gets the pack of its primary
    /// language, and one without a file none.</summary>
    public static ImmutableArray<LanguagePack> Load(IEnumerable<LanguageTag> languages)
    {
        var wanted = languages.Select(l => Known.Contains(l) ? l : LanguageTag.Parse(l.Primary)).Where(l => Known.Contains(l)).Distinct().Order();
        var shared = new Lazy<YamlNode>(() => Parse(Embedded(Shared), $"{Shared}.yml"));
        return [.. wanted.Select(l => PackReader.Read(Parse(Embedded(l.Value), $"{l}.yml"), shared.Value, $"{l}.yml"))];
    }

    /// <summary>Every pack there is, by tag.</summary>
    public static ImmutableArray<LanguagePack> LoadAll() => Load(Known);

    /// <summary>Reads the pack of a language from the text of any file.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="InvalidDataException">It is no YAML, a key is not known or a value has the wrong form; the message names file, line and column.</exception>
    public static LanguagePack Read(string yaml, string file) =>
        PackReader.Read(Parse(new StringReader(yaml), file), Parse(Embedded(Shared), $"{Shared}.yml"), file);

    private static YamlNode Parse(TextReader text, string file)
    {
        using (text)
        {
            try
            {
                var stream = new YamlStream();
                stream.Load(text);
                return stream.Documents is [var document, ..] ? document.RootNode : new YamlMappingNode();
            }
            catch (YamlException e)
            {
                throw new InvalidDataException($"{file}({e.Start.Line},{e.Start.Column}): {e.Message}", e);
            }
        }
    }

    private static StreamReader Embedded(string name) => new(Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{name}.yml")
        ?? throw new InvalidDataException($"There is no pack '{name}'."));
}
