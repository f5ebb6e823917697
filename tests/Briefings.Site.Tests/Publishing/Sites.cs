using System.Globalization;
using Briefings.Site.Publishing;
using Briefings.Site.Routes;

namespace Briefings.Site.Tests.Publishing;

/// <summary>Small sites to publish.</summary>
internal static class Sites
{
    public static Page Page(string route, string text) => new(new(route), stream =>
    {
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    });

    public static Page Failing(string route, Exception exception) => new(new(route), _ => throw exception);

    public static Page[] Numbered(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Page(new Route("list/").Numbered(i).Path, string.Create(CultureInfo.InvariantCulture, $"Page {i}")))];

    /// <summary>Publishes pages, and tells how many; not what is known of each.</summary>
    public static PublishReport Publish(this TemporaryFolder folder, params Page[] pages) => Publish(pages, folder.Path, jobs: 2);

    public static PublishReport Publish(Page[] pages, string folder, int jobs, IProgress<PublishProgress>? progress = null) =>
        Publisher.Publish(pages, folder, jobs, progress, cancellation: TestContext.Current.CancellationToken) with { Left = Publication.Nothing };
}
