using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Manuscripts;

/// <summary>Reads plain texts as editors paste them.</summary>
public static class PlainManuscript
{
    /// <summary>Reads a text.</summary>
    /// <param name="file">The file as its editor named it.</param>
    /// <param name="bytes">What it holds, in UTF-8.</param>
    /// <returns>Nothing, with the reason, where it is too large, not UTF-8, or empty.</returns>
    public static ReadResult<Manuscript> Read(string file, byte[] bytes)
    {
        var findings = new Findings();
        return findings.With(Words(file, bytes, findings) is { } source ? new Manuscript { Text = source.Text } : null);
    }

    /// <summary>The words of a text file that is not too large.</summary>
    /// <returns>Null, with a finding, where there are none.</returns>
    internal static SourceText? Words(string file, byte[] bytes, Findings findings)
    {
        if (bytes.Length > TextFile.MaxBytes)
        {
            findings.Add(FileRules.TooLarge, SourceSpan.Whole(file), null, bytes.Length, TextFile.MaxBytes);
            return null;
        }

        var source = TextFile.Decode(file, bytes, findings);
        if (source is not null && string.IsNullOrWhiteSpace(source.Text))
        {
            findings.Add(FileRules.EmptyFile, SourceSpan.Whole(file), "Paste the article's text into it.");
            return null;
        }

        return source;
    }
}
