using YamlDotNet.Serialization;

namespace Briefings.Content.Admin;

/// <summary>Files that are edited in one form, in the words of Decap CMS.</summary>
internal sealed record AdminCollection
{
    /// <summary>Its id.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>What is said above its list.</summary>
    public string? Description { get; init; }

    /// <summary>The folder that holds its files; null where it names each.</summary>
    public string? Folder { get; init; }

    /// <summary>Which of the folder's files it has; null where all.</summary>
    public AdminFilter? Filter { get; init; }

    /// <summary>Whether files can be added.</summary>
    public bool? Create { get; init; }

    /// <summary>How a new file is named.</summary>
    public string? Slug { get; init; }

    /// <summary>The ending of its files.</summary>
    public string? Extension { get; init; }

    /// <summary>What its files are made of.</summary>
    public string? Format { get; init; }

    /// <summary>The field that stands for an entry in lists.</summary>
    public string? IdentifierField { get; init; }

    /// <summary>How an entry is shown in lists.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether its files have a version a language.</summary>
    [YamlMember(Alias = "i18n")]
    public bool? Translated { get; init; }

    /// <summary>Its form.</summary>
    public IReadOnlyList<AdminField>? Fields { get; init; }

    /// <summary>Its files, each with its own form.</summary>
    public IReadOnlyList<AdminFile>? Files { get; init; }
}

/// <summary>Takes the files that have no value for a field: Decap CMS compares it with the value that is not named here.</summary>
/// <param name="Field">The field.</param>
internal sealed record AdminFilter(string Field);

/// <summary>One file that is edited in a form.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="File">Its path in the repository.</param>
/// <param name="Fields">Its form.</param>
internal sealed record AdminFile(string Name, string Label, string File, IReadOnlyList<AdminField> Fields);
