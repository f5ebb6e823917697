using System.Collections.Immutable;
using Briefings.Site.Exports;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Following;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Composition;

/// <summary>Shows the files to take away.</summary>
internal static class DownloadViews
{
    /// <summary>Files as a list of links.</summary>
    public static ImmutableArray<DownloadView> Of(Reader reader, IEnumerable<Download> downloads) =>
        [.. downloads.Select(d => new DownloadView(
            reader.Strings[$"data.{d.Key}"], reader.Strings[$"data.{d.Key}-about"], reader.Link(d.Route), d.MediaType, d.FileName))];

    /// <summary>The files of the whole site, and of its newest briefings; as many of these as a list has on a page.</summary>
    public static DataView All(Reader reader)
    {
        var briefings = reader.Context.Published
            .Where(b => b.Languages.Contains(reader.Language))
            .Take(reader.Context.Settings.PageSize)
            .Select(b => (Link: BriefingLinks.To(reader, b), Files: BriefingDownloads.Of(reader, b)))
            .ToArray();
        return new(
            Of(reader, SiteDownloads.Of(reader.Context)),
            Of(reader, briefings.SelectMany(b => b.Files).DistinctBy(f => f.Key, StringComparer.Ordinal)),
            [.. briefings.Select(b => new BriefingFilesView(b.Link, Of(reader, b.Files)))]);
    }
}
