using Briefings.Model.Dates;

namespace Briefings.Site.Metadata;

/// <summary>Dates as ISO 8601 has them: as precise as they are, without what only EDTF can say.</summary>
internal static class MachineDates
{
    /// <summary>The date, or where an interval starts; null for a decade.</summary>
    public static string? Start(Edtf date) => Of(date.Start);

    /// <summary>Where an interval ends; null where there is none or it has no end.</summary>
    public static string? End(Edtf date) => date.Last is { } last ? Of(last) : null;

    private static string? Of(EdtfDate date) => date.IsDecade ? null : date.ToString().TrimEnd('~', '?', '%');
}
