namespace Briefings.Model.Sites;

/// <summary>How much input is read, so that nobody's input keeps a build from ending. Each limit is far above what a desk needs,
/// and what goes beyond it is reported by <see cref="Diagnostics.LimitRules"/> or its kin in <see cref="Diagnostics.FileRules"/>.</summary>
public static class InputLimits
{
    /// <summary>The largest text or YAML file, in bytes.</summary>
    public const int TextBytes = 2 * 1024 * 1024;

    /// <summary>The largest file of <c>assets/</c> or <c>static/</c>, in bytes; what GitHub takes, too.</summary>
    public const long AssetBytes = 100 * 1024 * 1024;

    /// <summary>How many files and folders an input folder may hold.</summary>
    public const int Files = 100_000;

    /// <summary>How deep folders may be nested below <c>assets/</c>, <c>static/</c>, <c>entities/</c> and <c>sources/</c>.</summary>
    public const int FolderDepth = 16;

    /// <summary>The longest front matter, in UTF-16 units.</summary>
    public const int FrontMatter = 64 * 1024;

    /// <summary>How deep lists and maps of YAML may be nested.</summary>
    public const int YamlDepth = 16;

    /// <summary>How many values a YAML file or front matter may hold, keys among them.</summary>
    public const int YamlValues = 100_000;

    /// <summary>The longest value of a key, in UTF-16 units; some stand on every page.</summary>
    public const int ValueLength = 30_000;

    /// <summary>The longest name of an entity, in UTF-16 units.</summary>
    public const int NameLength = 5_000;

    /// <summary>How deep quotations, lists and marks of Markdown may be nested; the limit of the library that parses it.</summary>
    public const int MarkdownDepth = 128;

    /// <summary>How many places where a sentence may end a text may have.</summary>
    public const int Sentences = 5_000;

    /// <summary>How many places where a sentence may end the articles of a briefing may have together, since each two are aligned.</summary>
    public const int SentencesOfBriefing = 10_000;

    /// <summary>The longest body of a text, in UTF-16 units.</summary>
    public const int BodyLength = 200_000;

    /// <summary>How many links a text may begin.</summary>
    public const int Links = 1_000;

    /// <summary>How many articles a briefing may have.</summary>
    public const int Articles = 60;

    /// <summary>How many entries a list or map under a key may have, such as topics, claims, events and corrections.</summary>
    public const int Entries = 5_000;

    /// <summary>How many languages a site may have.</summary>
    public const int Languages = 40;

    /// <summary>How many entities the glossary may have.</summary>
    public const int Entities = 20_000;

    /// <summary>How many findings of one rule are reported for one file; the rest are counted.</summary>
    public const int FindingsOfARule = 100;
}
