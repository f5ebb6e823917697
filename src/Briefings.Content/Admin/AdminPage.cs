using System.Net;

namespace Briefings.Content.Admin;

/// <summary>Writes the page that the editor in the browser runs on.</summary>
public static class AdminPage
{
    /// <summary>The text of <c>index.html</c>. No other page of the site loads anything from here.</summary>
    /// <param name="script">Where Decap CMS is loaded from: a file beside the page, or an address.</param>
    public static string Html(string script) => $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>Desk</title>
        </head>
        <body>
        <noscript>The desk's editor needs JavaScript. The files can also be edited on GitHub.</noscript>
        <script src="{{WebUtility.HtmlEncode(script)}}"></script>
        <script>
        // A field that was emptied is left out: a key without a value is a mistake.
        const isEmpty = value => value === "" || value === null || value === undefined || value.size === 0;
        const filled = value => value && value.filterNot ? value.map(filled).filterNot(isEmpty) : value;
        CMS.registerEventListener({ name: "preSave", handler: ({ entry }) => filled(entry.get("data")) });
        </script>
        </body>
        </html>

        """;
}
