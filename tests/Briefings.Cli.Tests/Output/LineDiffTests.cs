using Briefings.Cli.Output;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Cli.Tests.Output;

public class LineDiffTests
{
    [Fact]
    public void What_stays_and_goes_is_the_old_text_and_what_stays_and_comes_the_new_one()
    {
        var text = Gen.Elements("a\n", "b\n", "c\r\n", "\n", "d").ListOf().Select(string.Concat);
        Prop.ForAll(text.Zip(text).ToArbitrary(), x =>
        {
            var edits = LineDiff.Of(x.Item1, x.Item2);
            string.Concat(edits.Where(e => e.Kind != EditKind.Added).Select(e => e.Line)).ShouldBe(x.Item1);
            string.Concat(edits.Where(e => e.Kind != EditKind.Removed).Select(e => e.Line)).ShouldBe(x.Item2);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_line_that_moved_goes_and_comes_and_all_else_stays() =>
        LineDiff.Of("a\nb\nc\nd\n", "b\nc\na\nd\n").Select(e => $"{e.Kind} {e.Line[0]}").ShouldBe(["Removed a", "Same b", "Same c", "Added a", "Same d"]);
}
