using Briefings.Analysis.Alignment;

namespace Briefings.Analysis.Tests.Alignment;

public class PooledListTests
{
    [Fact]
    public void It_holds_more_than_there_was_room_for()
    {
        using var list = new PooledList<int>(1);
        for (var i = 0; i < 100; i++)
        {
            list.Add(i);
        }

        list.AddRange([100, 101]);
        list.Items.ToArray().ShouldBe(Enumerable.Range(0, 102));
    }

    [Fact]
    public void Nothing_of_an_earlier_list_shows_in_a_new_one()
    {
        using (var before = new PooledList<int>(4))
        {
            before.AddRange([7, 8, 9]);
        }

        using var list = new PooledList<int>(4);
        list.Count.ShouldBe(0);
        list.Items.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void The_end_is_cut_off()
    {
        using var list = new PooledList<int>(4);
        list.AddRange([1, 2, 3]);
        list.Truncate(2);
        list.Items.ToArray().ShouldBe([1, 2]);
    }
}
