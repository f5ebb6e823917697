using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>The alignments of a briefing that were corrected by hand.</summary>
/// <param name="Corrections">Them, at most one for each two articles.</param>
/// <param name="References">The articles they are about.</param>
internal sealed record ReadAlignments(ImmutableArray<AlignmentCorrection> Corrections, ImmutableArray<Reference> References);

/// <summary>Reads <c>alignment.&lt;language&gt;-&lt;language&gt;.yml</c>. One reader serves for the files of one briefing.</summary>
internal sealed class AlignmentFileReader
{
    private const string LeftKey = "left";
    private const string RightKey = "right";
    private const string BeadsKey = "beads";

    private static readonly Schema PairSchema = new("an alignment", [LeftKey, RightKey, BeadsKey], []);
    private static readonly Schema BeadSchema = new("a bead", [], [LeftKey, RightKey]);

    private readonly ValueContext context;
    private readonly List<AlignmentCorrection> corrections = [];
    private readonly List<Reference> references = [];

    private AlignmentFileReader(ValueContext context) => this.context = context;

    /// <summary>Reads all such files of a briefing, in order; of two alignments of the same articles the later is a finding.</summary>
    public static ReadAlignments ReadAll(IEnumerable<InputFile> files, ValueContext context)
    {
        var reader = new AlignmentFileReader(context);
        foreach (var file in files)
        {
            reader.Read(YamlFile.Many(file, PairSchema, context), file.Name);
        }

        return new([.. reader.corrections], [.. reader.references]);
    }

    /// <summary>Reads the text of one file.</summary>
    public static ReadAlignments Read(SourceText source, string name, ValueContext context)
    {
        var reader = new AlignmentFileReader(context);
        if (YamlParser.Parse(source, context.Findings) is { } root)
        {
            reader.Read([.. Values.Items(root, name, context).Select(n => MapReader.Open(n, PairSchema, context)).OfType<MapReader>()], name);
        }

        return new([.. reader.corrections], [.. reader.references]);
    }

    private void Read(IReadOnlyList<MapReader> pairs, string fileName)
    {
        foreach (var map in pairs)
        {
            if (Pair(map) is { } pair && IsFirst(pair) && IsPlaced(pair, map, fileName))
            {
                corrections.Add(pair);
            }
        }
    }

    private AlignmentCorrection? Pair(MapReader map)
    {
        var (left, right) = (Article(map, LeftKey), Article(map, RightKey));
        var (leftSeen, rightSeen) = (NewSeen(), NewSeen());
        ImmutableArray<CorrectedBead> beads =
        [
            .. map.Items(BeadsKey).Select(n => MapReader.Open(n, BeadSchema, context)).OfType<MapReader>()
                .Select(b => Bead(b, (left ?? "the left article", leftSeen), (right ?? "the right article", rightSeen))).OfType<CorrectedBead>(),
        ];
        if (left is not null && string.Equals(left, right, StringComparison.Ordinal))
        {
            context.Findings.Add(ValueRules.RepeatedValue, map.Where(RightKey), "An alignment is of two articles.", left, "left and right");
            return null;
        }

        return left is null || right is null ? null : new(left, right, beads, map.At);
    }

    private static Dictionary<string, SourceSpan> NewSeen() => new(StringComparer.Ordinal);

    private string? Article(MapReader map, string key)
    {
        if (map.Text(key) is not { } written)
        {
            return null;
        }

        var id = ArticleId.Canonical(written);
        references.Add(new(IdKind.Article, id, map.Where(key)));
        return id;
    }

    private CorrectedBead? Bead(
        MapReader map, (string Article, Dictionary<string, SourceSpan> Seen) left, (string Article, Dictionary<string, SourceSpan> Seen) right)
    {
        var bead = new CorrectedBead(Marks(map, LeftKey, left.Article, left.Seen), Marks(map, RightKey, right.Article, right.Seen));
        if (HasNone(map, LeftKey) && HasNone(map, RightKey))
        {
            context.Findings.Add(ValueRules.OneOf, map.At, "Name a sentence, or delete the bead.", "A bead", "“left” and “right”", "none of them");
        }

        return bead.Left.IsEmpty && bead.Right.IsEmpty ? null : bead;
    }

    private static bool HasNone(MapReader map, string key) => map.Node(key) is null or YamlList { Items.IsEmpty: true };

    private ImmutableArray<SegmentMark> Marks(MapReader map, string key, string article, Dictionary<string, SourceSpan> seen)
    {
        var marks = ImmutableArray.CreateBuilder<SegmentMark>();
        foreach (var node in map.Items(key))
        {
            if (Values.Text(node, key, context) is not { } text)
            {
                continue;
            }

            var mark = Mark(text, node.At);
            if (seen.TryAdd(mark.Fingerprint, mark.At))
            {
                marks.Add(mark);
            }
            else
            {
                context.Findings.Add(
                    ComparisonRules.SegmentTwice, mark.At, "Delete one of the two lines, or join the beads.", mark.Fingerprint, article, Places.Of(seen[mark.Fingerprint]));
            }
        }

        return marks.ToImmutable();
    }

    private static SegmentMark Mark(string text, SourceSpan at)
    {
        var parts = text.Split((char[]?)null, 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(parts[0], parts.Length > 1 ? parts[1] : "", at);
    }

    private bool IsFirst(AlignmentCorrection pair)
    {
        if (corrections.Find(c => c.IsOf(pair.LeftId, pair.RightId)) is not { } first)
        {
            return true;
        }

        context.Findings.Add(ValueRules.DuplicateId, pair.At, "Delete one of the two.", "alignment", $"{pair.LeftId} – {pair.RightId}", Places.Of(first.At));
        return false;
    }

    // The name of the file is for its readers; it has to be right about what is inside.
    private bool IsPlaced(AlignmentCorrection pair, MapReader map, string fileName)
    {
        if (LanguageOf(pair.LeftId) is not { } left || LanguageOf(pair.RightId) is not { } right)
        {
            return true;
        }

        var name = AlignmentFile.NameOf(left, right);
        if (string.Equals(name, fileName, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        context.Findings.Add(FileRules.BadFileName, map.Where(LeftKey), $"Move this alignment to {name}.", fileName, $"{left}-{right}");
        return false;
    }

    private static LanguageTag? LanguageOf(string article) =>
        LanguageTag.TryParse(article[(article.LastIndexOf('.') + 1)..], out var language) ? language : null;
}
