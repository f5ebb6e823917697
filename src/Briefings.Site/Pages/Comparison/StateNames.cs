using Briefings.Model.Articles;
using Briefings.Site.Strings;

namespace Briefings.Site.Pages.Comparison;

/// <summary>States as templates and style sheets know them.</summary>
internal static class StateNames
{
    private static readonly PerValue<ReadingState> Keys = new(name => $"ledger.state.{Of(Enum.Parse<ReadingState>(name))}");

    /// <summary><c>states</c>, <c>differs</c>, <c>anonymises</c>, <c>omits</c> or <c>not-covered</c>.</summary>
    public static string Of(ReadingState state) => state switch
    {
        ReadingState.States => "states",
        ReadingState.Differs => "differs",
        ReadingState.Anonymises => "anonymises",
        ReadingState.Omits => "omits",
        _ => "not-covered",
    };

    /// <summary>The same in words.</summary>
    public static string Words(Reader reader, ReadingState state) => reader.Strings[Keys[state]];
}
