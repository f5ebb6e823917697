using System.Text;
using Briefings.Content.Manuscripts;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Tests.Manuscripts;

public class MarkdownManuscriptTests
{
    private static Manuscript Read(string text) => MarkdownManuscript.Read("x.md", Encoding.UTF8.GetBytes(text)).Value.ShouldNotBeNull();

    [Fact]
    public void The_first_heading_is_the_headline()
    {
        var read = Read("# Un *quai*\n\nTexte.\n\n## Suite\n\n- a\n");

        read.Title.ShouldBe(new("Un quai", "its first heading"));
        read.Blocks.Select(b => b.Kind).ShouldBe([BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem]);
    }

    [Fact]
    public void Front_matter_is_understood_under_the_names_of_other_programs()
    {
        var read = Read("---\ntitle: Un quai\ndate: 2025-05-20T10:00:00Z\nlang: fr\ncanonical: https://a.example/x\nauthor: M. Le Gall\nlayout: post\n---\nTexte.\n");

        (read.Title!.Value, read.Published!.Value.ToString(), read.Language!.Value.Value, read.Url!.Value.Value, read.Author!.Value)
            .ShouldBe(("Un quai", "2025-05-20", "fr", "https://a.example/x", "M. Le Gall"));
    }

    [Fact]
    public void Front_matter_without_end_is_an_error() =>
        MarkdownManuscript.Read("x.md", "---\ntitle: a\n"u8.ToArray()).Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(FileRules.FrontMatterWithoutEnd);
}
