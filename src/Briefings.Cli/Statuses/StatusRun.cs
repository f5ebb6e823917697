using Briefings.Analysis.Status;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Site.Composition;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Statuses;

/// <summary>What <c>status</c> was asked to do.</summary>
/// <param name="Site">What to read.</param>
/// <param name="IsJson">True where JSON is wanted.</param>
/// <param name="Output">The folder that the site is published into, to put a page below; null for no page.</param>
internal sealed record StatusOptions(SiteOptions Site, bool IsJson, string? Output);

/// <summary>Shows how the briefings of a site stand.</summary>
internal static class StatusRun
{
    /// <summary>Prints the board to standard output, all else to standard error. A site with errors has a board as well.</summary>
    public static int Run(StatusOptions options, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(options.Site.Input, streams))
        {
            return ExitCodes.Files;
        }

        var found = Stages.Run(streams, stages => CheckedSite.Of(options.Site, streams.Clock, stages, cancellation));
        if (found.Site.Merged is not { } merged)
        {
            DiagnosticText.Print(found.Diagnostics, streams.ErrorConsole());
            return ExitCodes.InputErrors;
        }

        var board = DeskBoards.Of(merged, found.History, found.Diagnostics);
        if (options.IsJson)
        {
            streams.Out.WriteLine(Json.Pretty(StatusJson.Of(board)));
        }
        else
        {
            StatusTable.Print(board, streams);
        }

        return options.Output is { } output ? Publish(found.Site, board, output, streams, cancellation) : ExitCodes.Fine;
    }

    // A publication of its own, so that the site's is neither changed by it nor removes it.
    private static int Publish(PreparedSite site, DeskBoard board, string output, Streams streams, CancellationToken cancellation)
    {
        if (site is not { Merged: { } merged, Theme: { } theme, Languages: { } languages } || DeskPage.Of(merged, board, theme, languages) is not { } page)
        {
            streams.Complain($"the theme cannot show the board: it has no layouts/{DeskPage.Folder}.hbs, or a mistake that “briefings check” tells. Extend the theme default, or mend it.");
            return ExitCodes.InputErrors;
        }

        var folder = Path.Combine(output, DeskPage.Folder);
        Publisher.Publish([page], folder, 1, cancellation: cancellation);
        streams.Error.WriteLine($"{folder.Replace('\\', '/')}/index.html shows the board.");
        return ExitCodes.Fine;
    }
}
