using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Briefings.Content.Languages;
using Briefings.Content.Reading;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Content.Fixing;

/// <summary>A file that is not in order, and what it would be in order.</summary>
/// <param name="FullPath">Where it is on this machine; of a link, where that leads.</param>
/// <param name="DisplayPath">The file as its editor knows it.</param>
/// <param name="Before">What it holds.</param>
/// <param name="After">What it should hold.</param>
/// <param name="Done">What was done, in words.</param>
public sealed record FixedFile(string FullPath, string DisplayPath, string Before, string After, ImmutableArray<string> Done);

/// <summary>Finds what can be mended in a site's files without judgement: the order of keys, spaces at line ends, Unicode NFC, the final
/// line break; and, where it is asked for, straight quotation marks.</summary>
public static class SiteFixer
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The files that are not in order, by their paths. Nothing is written.</summary>
    /// <param name="inputFolder">The folder.</param>
    /// <param name="displayName">The folder as its editor named it.</param>
    /// <param name="quotes">True where straight quotation marks are replaced by those of each text's language.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <remarks>Files that cannot be read, or whose YAML is not well-formed, are left alone: <c>check</c> reports them.</remarks>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<FixedFile> Plan(string inputFolder, string displayName, bool quotes, CancellationToken cancellation)
    {
        var packs = new Dictionary<LanguageTag, LanguagePack?>();
        var plan = ImmutableArray.CreateBuilder<FixedFile>();
        foreach (var file in FixableFile.Of(InputFile.Named(inputFolder, displayName)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(file.File) is { } text && Fix(file, text, quotes, packs) is { } mended)
            {
                plan.Add(mended);
            }
        }

        return plan.ToImmutable();
    }

    private static FixedFile? Fix(FixableFile file, string text, bool quotes, Dictionary<LanguageTag, LanguagePack?> packs)
    {
        var mark = text.StartsWith(ByteOrderMark) ? ByteOrderMark.ToString() : "";
        var bare = text[mark.Length..];
        var pack = quotes && file.IsMarkdown && file.LanguageOf(bare) is { } language ? PackOf(language, packs) : null;
        var mended = TextFixer.Fix(bare, file.IsMarkdown, file.Order, pack);
        return mended.Done.IsEmpty ? null : new(RealPath(file.File.FullPath), file.File.DisplayPath, text, mark + mended.Text, mended.Done);
    }

    private static LanguagePack? PackOf(LanguageTag language, Dictionary<LanguageTag, LanguagePack?> packs)
    {
        if (!packs.TryGetValue(language, out var pack))
        {
            packs[language] = pack = LanguagePacks.Load([language]).FirstOrDefault(p => p.Language == language || p.Language.Value == language.Primary);
        }

        return pack;
    }

    private static string? Read(InputFile file)
    {
        var bytes = TextFile.Bytes(file, new());
        return bytes is { Length: <= TextFile.MaxBytes } && Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static string RealPath(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } real ? real.FullName : path;
}
