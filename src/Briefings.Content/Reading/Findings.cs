using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.Reading;

/// <summary>Collects what is wrong while something is read. One belongs to one reader at a time; it is not for several threads.</summary>
internal sealed class Findings
{
    private static readonly DiagnosticRule[] Fatal =
        [FileRules.NotUtf8, FileRules.Unreadable, FileRules.TooLarge, FileRules.EmptyFile, FileRules.YamlSyntax, FileRules.TooDeep, LimitRules.NotAFile,
        LimitRules.FrontMatterTooLong, LimitRules.TooManyValues];

    private readonly List<Diagnostic> found = [];

    /// <summary>How many there are so far.</summary>
    public int Count => found.Count;

    /// <summary>True where one of them is an error.</summary>
    public bool HasErrors => found.Exists(d => d.Severity == Severity.Error);

    /// <summary>True where nothing of a file could be read, so that what it would have declared is not known.</summary>
    public bool IsLost(InputFile? file) =>
        file is not null && found.Exists(d => string.Equals(d.At.File, file.DisplayPath, StringComparison.Ordinal) && Fatal.Contains(d.Rule));

    /// <summary>All of them, as they were found.</summary>
    public ImmutableArray<Diagnostic> All => [.. found];

    /// <summary>Reports a break of a rule.</summary>
    public void Add(DiagnosticRule rule, SourceSpan at, string? hint, params ReadOnlySpan<object?> arguments) =>
        found.Add(rule.At(at, hint, arguments));

    /// <summary>Takes over what another reader found.</summary>
    public void AddAll(Findings others) => found.AddRange(others.found);

    /// <summary>Takes over what another reader found.</summary>
    public void AddAll(IEnumerable<Diagnostic> others) => found.AddRange(others);

    /// <summary>All of them by place, each once; of many of a kind in a file the first, and how many more there are.</summary>
    public ImmutableArray<Diagnostic> ByPlace() =>
    [
        .. found.Distinct().Order(Diagnostic.ByPlace).GroupBy(d => (d.At.File, d.Rule)).SelectMany(FewOf).Order(Diagnostic.ByPlace),
    ];

    /// <summary>The first findings of a kind in a file, and how many more there are.</summary>
    private static IEnumerable<Diagnostic> FewOf(IEnumerable<Diagnostic> ofAKind)
    {
        Diagnostic[] all = [.. ofAKind];
        var left = all.Length - InputLimits.FindingsOfARule;
        return left <= 0
            ? all
            : all.Take(InputLimits.FindingsOfARule).Append(LimitRules.MoreOfTheSame.At(SourceSpan.Whole(all[0].At.File), null, left, all[0].Code));
    }

    /// <summary>A value with all of them.</summary>
    public ReadResult<T> With<T>(T? value)
        where T : class => new(value, ByPlace());
}
