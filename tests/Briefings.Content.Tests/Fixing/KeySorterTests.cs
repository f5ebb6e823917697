using Briefings.Content.Fixing;

namespace Briefings.Content.Tests.Fixing;

public class KeySorterTests
{
    [Fact]
    public void Keys_come_in_their_order_and_unknown_ones_last() => Sorts(
        "published: 2025\nnonsense: 1\ntitle: T\nurl: u\n",
        "title: T\nurl: u\npublished: 2025\nnonsense: 1\n");

    [Fact]
    public void A_comment_goes_with_the_key_below_it_else_with_the_one_above() => Sorts(
        """
        # Of the file.

        # Of url,
        # in two lines.
        url: u # at its end
        # Still of url.

        # Of title.
        title: T
        claims:
          # Of a.
          a: states

        # Of nothing.

        """,
        """
        # Of the file.

        # Of title.
        title: T

        # Of url,
        # in two lines.
        url: u # at its end
        # Still of url.
        claims:
          # Of a.
          a: states

        # Of nothing.

        """);

    [Fact]
    public void A_block_scalar_and_a_value_over_several_lines_move_whole() => Sorts(
        "summary: |\n  One  \n\n  # no comment\n\ntitle: \"a\n  b\"\n",
        "title: \"a\n  b\"\nsummary: |\n  One  \n\n  # no comment\n\n");

    [Fact]
    public void Entries_of_a_list_are_sorted_each_for_itself()
    {
        var sorted = KeySorter.Sort("""
            # The publishers.
            - name: Gate
              # Its id.
              id: gate

            # The second.
            - id: b
              name: B
            - {name: C, id: c}

            """, KeyOrder.Source);
        sorted.ShouldBe("""
            # The publishers.
              # Its id.
            - id: gate
              name: Gate

            # The second.
            - id: b
              name: B
            - {name: C, id: c}

            """);
    }

    [Fact]
    public void Maps_below_a_key_are_sorted_too()
    {
        var sorted = KeySorter.Sort("""
            events:
              - text: {fr: E}
                date: 2025
                id: e
            topics: [a]
            claims:
            - text: {fr: C}
              id: c

              # Stays with value.
              value: 1

            """, KeyOrder.Briefing);
        sorted.ShouldBe("""
            topics: [a]
            claims:
            - id: c
              text: {fr: C}

              # Stays with value.
              value: 1
            events:
              - id: e
                date: 2025
                text: {fr: E}

            """);
    }

    [Theory]
    [InlineData("url: u\ntitle: T")]
    [InlineData("url: u\r\ntitle: T\r\n")]
    [InlineData("url: u\r\ntitle: T")]
    public void Line_breaks_stay_as_they_are(string yaml)
    {
        var sorted = KeySorter.Sort(yaml, KeyOrder.Article);
        sorted.ShouldStartWith("title: T");
        sorted.Length.ShouldBe(yaml.Length);
        KeySorter.Sort(sorted, KeyOrder.Article).ShouldBe(sorted);
    }

    [Theory]
    [InlineData("{url: u, title: T}\n")]
    [InlineData("{url: u,\ntitle: T}\n")]
    [InlineData("url: [u\ntitle: T\n")]
    [InlineData("- - url: u\n    title: T\n")]
    [InlineData("? url\n: u\n? title\n: T\n")]
    [InlineData("")]
    public void What_is_not_plain_lines_of_keys_is_left_alone(string yaml) => KeySorter.Sort(yaml, KeyOrder.Article).ShouldBe(yaml);

    private static void Sorts(string before, string after)
    {
        KeySorter.Sort(before, KeyOrder.Article).ShouldBe(after);
        KeySorter.Sort(after, KeyOrder.Article).ShouldBe(after);
    }
}
