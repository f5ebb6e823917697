using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Bytes;

/// <summary>The values of the model that are parts of many others, as bytes.</summary>
public static class PackedValues
{
    /// <summary>Writes a language.</summary>
    public static void Language(this Packer packer, LanguageTag language) => packer.Text(language.Value);

    /// <summary>Reads a language.</summary>
    public static LanguageTag Language(this Unpacker unpacker) => LanguageTag.Parse(unpacker.Text());

    /// <summary>Writes a date.</summary>
    public static void Date(this Packer packer, Edtf date) => packer.Text(date.ToString());

    /// <summary>Reads a date.</summary>
    public static Edtf Date(this Unpacker unpacker) => Edtf.TryParse(unpacker.Text()) is { } date ? date : throw new FormatException("That is no date.");

    /// <summary>Writes where something stands.</summary>
    public static void Place(this Packer packer, SourceSpan at)
    {
        packer.Text(at.File);
        packer.Number(at.Line);
        packer.Number(at.Column);
        packer.Number(at.Length);
    }

    /// <summary>Reads where something stands.</summary>
    public static SourceSpan Place(this Unpacker unpacker) => new(unpacker.Text(), unpacker.Number(), unpacker.Number(), unpacker.Number());

    /// <summary>Writes a text in several languages.</summary>
    public static void Localized(this Packer packer, LocalizedText text)
    {
        packer.All(text.Wordings, static (p, wording) =>
        {
            p.Language(wording.Language);
            p.Text(wording.Text);
        });
        packer.Flag(text.At is not null);
        if (text.At is { } at)
        {
            packer.Place(at);
        }
    }

    /// <summary>Reads a text in several languages.</summary>
    public static LocalizedText Localized(this Unpacker unpacker) =>
        new(unpacker.All(static u => new Wording(u.Language(), u.Text()))) { At = unpacker.Flag() ? unpacker.Place() : null };

    /// <summary>Writes a diagnostic.</summary>
    public static void Found(this Packer packer, Diagnostic diagnostic)
    {
        packer.Text(diagnostic.Code);
        packer.Number((int)diagnostic.Severity);
        packer.Place(diagnostic.At);
        packer.Text(diagnostic.Message);
        packer.TextOrNot(diagnostic.Hint);
    }

    /// <summary>Reads a diagnostic.</summary>
    public static Diagnostic Found(this Unpacker unpacker) =>
        new(Rule(unpacker.Text()), (Severity)unpacker.Number(), unpacker.Place(), unpacker.Text(), unpacker.TextOrNot());

    private static DiagnosticRule Rule(string code) =>
        Rules.All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.Ordinal)) ?? throw new FormatException($"There is no rule {code}.");
}
