using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>What an article starts with.</summary>
internal static class ArticleScaffold
{
    /// <summary>One Markdown file.</summary>
    public static ImmutableArray<ScaffoldFile> Files(string briefing, string source, LanguageTag language) =>
        [new($"briefings/{briefing}/{source}.{language}.md", Text)];

    private const string Text = """
        ---
        title: "The headline"
        draft: true                      # take this line out when the article is ready
        # url: https://…                 # where it was published; required
        # published: 2025-05-20          # when; 2025-05 or 2025 where no more is known; required
        # author: "…"                    # who wrote it
        # retrieved: 2025-05-21          # when you read it
        rights: summary                  # summary: your words; excerpt: a part of theirs; full: all of them, by permission
        # lineage: {translationOf: https://…, by: machine}   # or syndicatedFrom; an article of this briefing is <source>.<lang>
        ---

        The text.

        """;
}
