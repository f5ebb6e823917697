using System.Text;
using Briefings.Model.Diagnostics;

namespace Briefings.Sites.Tests.Fuzzing;

/// <summary>A part of the sample site in a folder of its own, of which one file at a time is changed.</summary>
internal sealed class FuzzedSite : IDisposable
{
    private const string Briefing = "briefings/2025-05-20-eu-korea-cyber/";
    private readonly (string Path, byte[] Bytes)[] files;

    public FuzzedSite()
    {
        var input = Path.Combine(SampleSite.Root, "input");
        files =
        [
            .. Directory.EnumerateFiles(input, "*.*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(input, f).Replace('\\', '/'))
                .Where(IsTaken)
                .Order(StringComparer.Ordinal)
                .Select(f => (f, File.ReadAllBytes(Path.Combine(input, f)))),
            (Briefing + "alignment.fr-it.yml", "- left: gate.fr\n  right: cryptopolitan.it\n  beads:\n    - left: [\"0000000 Un\"]\n      right: [\"0000000 Uno\"]\n"u8.ToArray()),
        ];
        foreach (var (path, bytes) in files)
        {
            Write(path, bytes);
        }
    }

    public SmallSite Site { get; } = new();

    /// <summary>Changes a file and tells which; what it was like is put back by <see cref="Restore"/>.</summary>
    public string Change(Mutant mutant)
    {
        var (path, bytes) = files[mutant.File % files.Length];
        Write(path, mutant.Changes.Aggregate(bytes, (file, change) => change.Apply(file, files[mutant.Other % files.Length].Bytes)));
        return path;
    }

    public void Restore(string path) => Write(path, files.Single(f => f.Path == path).Bytes);

    /// <summary>True for a place that is in its file, or right behind a line of it, where something is missing.</summary>
    public bool IsInside(SourceSpan at)
    {
        if (at.Line == 0)
        {
            return at.Column == 0;
        }

        var text = Encoding.UTF8.GetString(File.ReadAllBytes(FullPath(at.File["input/".Length..])));
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return at.Line <= lines.Length && at.Column >= 1 && at.Length >= 1 && at.Column + at.Length <= lines[at.Line - 1].Length + 2;
    }

    public void Dispose() => Site.Dispose();

    // One of each kind is enough, and makes room for more changes.
    private static bool IsTaken(string path) => path.Split('/')[0] switch
    {
        "briefings" => path.StartsWith(Briefing, StringComparison.Ordinal),
        "entities" => path.EndsWith("eeas.yml", StringComparison.Ordinal) || path.EndsWith("people.yml", StringComparison.Ordinal),
        "pages" => path.Contains("about.", StringComparison.Ordinal),
        var name => !name.StartsWith('.'),
    };

    private void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
    }

    private string FullPath(string path) => Path.Combine(Site.Input, path);
}
