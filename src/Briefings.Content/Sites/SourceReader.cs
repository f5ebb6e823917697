using System.Text.RegularExpressions;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Sites;

/// <summary>Reads <c>sources.yml</c>, a list of publishers, and <c>sources/*.yml</c>: one publisher a file, or a list of them.</summary>
internal static partial class SourceReader
{
    /// <summary>The file that lists sources at the top of the input.</summary>
    public const string ListName = "sources.yml";

    private static readonly Schema Schema = new("a source", ["id", "name"], ["url", "languages", "country", "kind", "about"]);

    /// <summary>Reads a file.</summary>
    public static DeclaredItems<Source> Read(InputFile file, ValueContext context)
    {
        if (!file.Name.EndsWith(".yml", StringComparison.Ordinal))
        {
            context.Findings.Add(FileRules.UnknownFile, SourceSpan.Whole(file.DisplayPath), "Sources are in files that end in .yml.", file.Name, "sources/");
            return new([], []);
        }

        var maps = file.Name is ListName ? YamlFile.Many(file, Schema, context) : YamlFile.OneOrMany(file, Schema, context);
        return DeclaredItems<Source>.Read(maps, IdKind.Source, Read);
    }

    /// <summary>A source of which nothing but the id is known.</summary>
    public static Source Undeclared(string id, SourceSpan at) => new(id, id, null, [], null, null, LocalizedText.Empty, at);

    private static Source? Read(MapReader map, string? id)
    {
        var (name, url, languages) = (map.Text("name"), map.Address("url"), LanguageLists.Read(map, "languages"));
        var (country, kind, about) = (Country(map), map.Word<SourceKind>("kind"), map.Localized("about"));
        return id is null || name is null ? null : new(id, name, url, languages, country, kind, about, map.Where("id"));
    }

    private static string? Country(MapReader map)
    {
        var country = map.Text("country");
        if (country is null || CountryCode().IsMatch(country))
        {
            return country;
        }

        map.Context.Findings.Add(ValueRules.BadCode, map.Where("country"), "Write two capital letters: FR, IT, KR.", country, "a country's ISO 3166 code");
        return null;
    }

    [GeneratedRegex(Schemas.Forms.CountryCode.Pattern + @"\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CountryCode();
}
