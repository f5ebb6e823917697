using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Sites;

/// <summary>Checks the files that are published as they are: those of <c>assets/</c> and <c>static/</c>.</summary>
/// <remarks>They come from the same address as the pages, so that a page or script among them could do whatever the site's own can.</remarks>
public static class PublishedFiles
{
    // What browsers show or save, and never run. All else is refused, known or not.
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".bmp", ".tif", ".tiff", ".svg",
        ".woff", ".woff2", ".ttf", ".otf",
        ".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac", ".mp4", ".m4v", ".webm", ".ogv", ".vtt", ".srt",
        ".pdf", ".epub", ".txt", ".md", ".csv", ".tsv", ".json", ".geojson", ".yml", ".yaml", ".rtf",
        ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".zip", ".gz",
    };

    /// <summary>Finds what must not be published, by place.</summary>
    /// <param name="input">The site.</param>
    /// <param name="displayName">The input folder as its editor named it.</param>
    /// <param name="trustsStatic">True where <c>static/</c> may hold pages and scripts.</param>
    public static ImmutableArray<Diagnostic> Check(SiteInput input, string displayName, bool trustsStatic)
    {
        var findings = new Findings();
        Check(input.Assets, $"{displayName}/assets/", mayRun: false, findings);
        Check(input.Static, $"{displayName}/static/", trustsStatic, findings);
        return findings.ByPlace();
    }

    private static void Check(ImmutableArray<Asset> files, string folder, bool mayRun, Findings findings)
    {
        var firsts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var at = SourceSpan.Whole(folder + file.Path);
            if (FaultOfName(file.Path) is { } fault)
            {
                findings.Add(LimitRules.UnportableName, at, null, file.Path, fault);
            }
            else if (!firsts.TryAdd(file.Path, file.Path))
            {
                findings.Add(LimitRules.UnportableName, at, null, file.Path, $"differs from “{firsts[file.Path]}” in upper and lower case alone");
            }

            Check(file, at, mayRun, findings);
        }
    }

    private static void Check(Asset file, SourceSpan at, bool mayRun, Findings findings)
    {
        var isDrawing = Path.GetExtension(file.Path).Equals(".svg", StringComparison.OrdinalIgnoreCase);
        try
        {
            if (new FileInfo(file.FullPath) is { Exists: true, Length: > InputLimits.AssetBytes and var length })
            {
                findings.Add(LimitRules.AssetTooLarge, at, null, length, InputLimits.AssetBytes);
            }
            else if (!mayRun && !Endings.Contains(Path.GetExtension(file.Path)))
            {
                findings.Add(LimitRules.ActiveFile, at, null, Path.GetFileName(file.Path));
            }
            else if (!mayRun && isDrawing && FaultOfDrawing(file) is { } fault)
            {
                findings.Add(LimitRules.ActiveDrawing, at, null, fault);
            }
        }
        catch (Exception error) when (TextFile.IsExpected(error))
        {
            findings.Add(FileRules.Unreadable, at, null, TextFile.Reason(error));
        }
    }

    private static string? FaultOfDrawing(Asset file)
    {
        using var stream = File.OpenRead(file.FullPath);
        return PlainDrawing.Fault(stream);
    }

    private static string? FaultOfName(string path) => path.Split('/').Select(PortableName.FaultOfChosen).FirstOrDefault(fault => fault is not null);
}
