using Briefings.Content.Fixing;
using Briefings.Content.Languages;
using Briefings.Model.Languages;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Content.Tests.Fixing;

public class TextFixerTests
{
    // Pieces of which files that are nearly in order, or nearly well-formed, are made.
    private static readonly string[] Pieces =
    [
        "title: T\n", "url: u  \n", "published: 2025-05-20\t\n", "summary: |\n  One  \n\n  two\n", "note: >-\n  a\n  b   \n\n", "claims:\n  # c\n  b: states\n  a: omits\n",
        "events:\n  - date: 2025\n    id: x\n", "# comment\n", "\n", "  \n", "draft: true # why\n", "source: &a gate\n", "author: *a\n", "nonsense: 1\n", "language: \"fr\n  x\"\n",
        "rights: {a: 1,\n  b: 2}\n", "---\n", "Un e\u0301te\u0301.  \n", "\"mot\" et \"autre\"\n", "`\"code\"`\n", "```\na  \n\n```\n", "    code  \n", "- item  \n  more \n", "[a](/b \"c\")\n", "aujourd'hui\n",
        "> \"q  \n", "| a | \n| - |\n| \"b\" |\n", "\\\"x\\\"\n", "\r\n", "texte\r\n", "\u2028", "\uFEFF", "<b title=\"x\">", "lineage: 'x\n\n  y'\n",
    ];

    private static readonly LanguagePack French = LanguagePacks.Load([LanguageTag.Parse("fr")])[0];

    [Fact]
    public void Fixing_twice_is_fixing_once() => All((text, isMarkdown) =>
    {
        var once = TextFixer.Fix(text, isMarkdown, KeyOrder.Article, French);
        var twice = TextFixer.Fix(once.Text, isMarkdown, KeyOrder.Article, French);
        twice.Text.ShouldBe(once.Text);
        twice.Done.ShouldBeEmpty();
    });

    [Fact]
    public void What_a_file_says_stays() => All((text, isMarkdown) =>
    {
        var mended = TextFixer.Fix(text, isMarkdown, KeyOrder.Article);
        Meaning.Of(mended.Text, isMarkdown).ShouldBe(Meaning.Of(text, isMarkdown));
    });

    [Fact]
    public void Nothing_but_space_is_lost() => All((text, isMarkdown) =>
    {
        var mended = TextFixer.Fix(text, isMarkdown, KeyOrder.Article).Text;
        Signs(mended.Normalize()).ShouldBe(Signs(text.Normalize()));
    });

    [Fact]
    public void Spaces_that_say_something_stay()
    {
        const string Text = "---\ntitle: T\nsummary: |\n  One  \n---\n\nVers  \nvers\n\n```\ncode  \n```\n";
        TextFixer.Fix(Text, isMarkdown: true, KeyOrder.Article).Done.ShouldBeEmpty();
    }

    [Fact]
    public void All_else_is_put_in_order_and_said()
    {
        var mended = TextFixer.Fix("---\nurl: u \ntitle: E\u0301te\u0301\n---\t\n\nUn mot. \n \n\n", isMarkdown: true, KeyOrder.Article);
        mended.Text.ShouldBe("---\ntitle: Été\nurl: u\n---\n\nUn mot.\n");
        mended.Done.ShouldBe(["Unicode NFC", "spaces at line ends", "final line break", "order of keys"]);
    }

    [Theory]
    [InlineData("title: [\nurl: u  ")]
    [InlineData("a: 1\na: 2\n \n")]
    public void What_cannot_be_read_or_would_say_something_else_is_left_alone(string yaml) =>
        Meaning.Of(TextFixer.Fix(yaml, isMarkdown: false, KeyOrder.Article).Text, isMarkdown: false).ShouldBe(Meaning.Of(yaml, isMarkdown: false));

    [Fact]
    public void An_alias_never_comes_before_its_anchor()
    {
        const string Yaml = "url: &a u\ntitle: *a\n";
        TextFixer.Fix(Yaml, isMarkdown: false, KeyOrder.Article).Text.ShouldBe(Yaml);
    }

    [Theory]
    [InlineData("fr", "Il dit \"oui\" et aujourd'hui \"non\".", "Il dit «\u00A0oui\u00A0» et aujourd’hui «\u00A0non\u00A0».")]
    [InlineData("it", "L'accordo \"storico\".", "L’accordo «storico».")]
    [InlineData("en", "(\"Yes,\" he said.)", "(“Yes,” he said.)")]
    [InlineData("de", "Er sagt \"ja\".", "Er sagt „ja“.")]
    [InlineData("ko", "그는 \"예\"라고 말했다.", "그는 “예”라고 말했다.")]
    [InlineData("fr", "**\"gras\"** et [\"lien\"](/a/ \"titre\")", "**«\u00A0gras\u00A0»** et [«\u00A0lien\u00A0»](/a/ \"titre\")")]
    public void Straight_marks_become_those_of_the_language(string language, string before, string after) => Quoted(language, before).ShouldBe(after);

    [Theory]
    [InlineData("`\"code\"` et \\\"x\\\"")]
    [InlineData("    \"code\"")]
    [InlineData("un écran de 15\" et un mot")]
    [InlineData("\"jamais fermé")]
    [InlineData("mot\"mot\"mot")]
    public void Marks_of_which_nobody_can_say_what_they_are_stay(string text) => Quoted("fr", text).ShouldBe(text);

    [Fact]
    public void Marks_stay_unless_they_are_asked_for() =>
        TextFixer.Fix("---\ntitle: T\n---\n\n\"mot\"\n", isMarkdown: true, KeyOrder.Article).Done.ShouldBeEmpty();

    private static string Quoted(string language, string body)
    {
        const string Head = "---\ntitle: \"T\"\n---\n\n";
        var mended = TextFixer.Fix($"{Head}{body}\n", isMarkdown: true, KeyOrder.Article, LanguagePacks.Load([LanguageTag.Parse(language)])[0]).Text;
        mended.ShouldStartWith(Head);
        return mended[Head.Length..^1];
    }

    private static string Signs(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());

    private static void All(Action<string, bool> holds)
    {
        var part = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var markdown = part.Zip(part).Select(x => (Text: $"---\n{x.Item1}---\n{x.Item2}", IsMarkdown: true));
        var any = Gen.OneOf(markdown, part.Select(t => (Text: t, IsMarkdown: false)), part.Select(t => (Text: t, IsMarkdown: true)));
        Prop.ForAll(any.ToArbitrary(), x => holds(x.Text, x.IsMarkdown)).QuickCheckThrowOnFailure();
    }
}
