using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Cli.Commands;

/// <summary>Options that several commands share, and options whose values are checked before the command starts.</summary>
internal static class CommonOptions
{
    /// <summary><c>--input</c>: the folder of the site.</summary>
    public static Option<string> Input() => new("--input")
    {
        Description = "The folder that holds site.yml, entities and briefings.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "input",
    };

    /// <summary><c>--theme</c>: another theme than <c>site.yml</c> names.</summary>
    public static Option<string?> Theme() => new("--theme")
    {
        Description = "The theme to use instead of the one that site.yml names: a folder in themes/.",
        HelpName = "NAME",
    };

    /// <summary><c>--drafts</c>.</summary>
    public static Option<bool> Drafts() => new("--drafts") { Description = "Take in articles that are marked draft: true." };

    /// <summary><c>--trust-static</c>.</summary>
    public static Option<bool> TrustStatic() => new("--trust-static")
    {
        Description = "Publish pages and scripts of input/static/ too, such as the editor in the browser: all who change the input are trusted.",
    };

    /// <summary><c>--strict</c>.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Let warnings count as errors." };

    /// <summary><c>--jobs</c>: how much is done at a time; null for as much as there are cores.</summary>
    public static Option<int?> Jobs() => new("--jobs")
    {
        Description = "How many things to do at a time; as many as there are cores where nothing is said. The result is the same whatever it is.",
        HelpName = "N",
        CustomParser = result => Parsed<int?>(
            result,
            "--jobs",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null,
            "a number from 1 on"),
    };

    /// <summary>An option that takes a language tag; null where it is not given.</summary>
    public static Option<LanguageTag?> Language(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "LANG",
        CustomParser = result => Parsed<LanguageTag?>(
            result, name, text => LanguageTag.TryParse(text, out var tag) ? tag : null, "a language tag such as fr or pt-BR"),
    };

    /// <summary>An option that takes a date; null where it is not given.</summary>
    public static Option<Edtf?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Parsed(result, name, Edtf.TryParse, "a date such as 2025-05-20 or 2025-05"),
    };

    /// <summary>An option that takes an absolute web address; null where it is not given.</summary>
    public static Option<WebAddress?> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "URL",
        CustomParser = result => Parsed(result, name, WebAddress.TryParseAbsolute, "an address that starts with https:// or http://"),
    };

    /// <summary>Reads a value; one that is none is an error of usage that says what is wanted.</summary>
    public static T? Parsed<T>(ArgumentResult result, string option, Func<string, T?> parse, string wanted)
    {
        var text = result.Tokens[0].Value;
        var value = parse(text);
        if (value is null)
        {
            result.AddError($"{option} takes {wanted}, not “{text}”.");
        }

        return value;
    }
}
