using Briefings.Content.Briefings;

namespace Briefings.Content.History;

/// <summary>A file in a briefing's folder that is a part of the briefing.</summary>
/// <param name="Id">The briefing.</param>
/// <param name="Name">The file's name.</param>
internal sealed record BriefingPath(string Id, string Name)
{
    private const string Folder = "briefings";

    /// <summary>The path below the input folder.</summary>
    public string Below => $"{Folder}/{Id}/{Name}";

    /// <summary>True for an article, which may be a draft; not for the desk's own texts.</summary>
    public bool IsArticle => TextName.IsText(Name) && !DeskTextReader.IsDeskText(Name);

    /// <summary>True for <c>briefing.yml</c>.</summary>
    public bool IsDetails => Name is BriefingFileReader.Name;

    /// <summary>Reads a path below the input folder.</summary>
    /// <returns>Null for a path of something else.</returns>
    public static BriefingPath? TryParse(string path) =>
        path.Split('/') is [Folder, var id, var name] && IsPart(name) ? new(id, name) : null;

    private static bool IsPart(string name) =>
        (TextName.IsText(name) && name is not TextName.ReadMe) || name is BriefingFileReader.Name || AlignmentFile.IsNamed(name);
}
