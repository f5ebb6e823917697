using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml;

namespace Briefings.Sites.Tests.Grammars;

/// <summary>What a format of XML permits, as a document type definition of this folder.</summary>
internal sealed partial class Grammar(string name)
{
    private readonly string rules = File.ReadAllText(Path.Combine(Folder(), name + ".dtd"));

    /// <summary>Everything in a document that the format does not permit, each with its line.</summary>
    /// <param name="xml">The document. A document type of its own is passed by.</param>
    /// <param name="root">The name of the root.</param>
    public string[] Faults(string xml, string root)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD, XmlResolver = null };
        settings.ValidationEventHandler += (_, e) => faults.Add($"line {e.Exception.LineNumber}: {e.Message}");
        using var text = new StringReader($"<!DOCTYPE {root} [{WithoutEntities(rules).ReplaceLineEndings(" ")}]>{Prologue().Replace(xml, "")}");
        using var reader = XmlReader.Create(text, settings);
        while (reader.Read())
        {
        }

        return [.. faults];
    }

    // Within a document its own definitions may not be put together from others: it is done here.
    private static string WithoutEntities(string rules)
    {
        var entities = Entity().Matches(rules).ToDictionary(m => $"%{m.Groups["name"].Value};", m => m.Groups["value"].Value, StringComparer.Ordinal);
        return entities.Aggregate(Entity().Replace(rules, ""), (text, e) => text.Replace(e.Key, e.Value, StringComparison.Ordinal));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"<\?xml [^>]*>|<!DOCTYPE[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Prologue();

    [GeneratedRegex("<!ENTITY % (?<name>[a-z]+) \"(?<value>[^\"]*)\">", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Entity();
}
