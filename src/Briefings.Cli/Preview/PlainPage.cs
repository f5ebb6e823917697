using System.Text;
using Briefings.Site.Markup;

namespace Briefings.Cli.Preview;

/// <summary>A page that stands in for one that cannot be shown.</summary>
internal static class PlainPage
{
    /// <summary>A page with a heading and a sentence, in UTF-8.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="text">What a reader has to know.</param>
    /// <param name="version">What it is replaced after.</param>
    public static byte[] Of(string title, string text, long version) => Encoding.UTF8.GetBytes("<!doctype html>\n" + Html.Element(
        "html",
        Html.Element(
            "head",
            Html.VoidElement("meta", ("charset", "utf-8"))
                + Html.VoidElement("meta", ("name", "color-scheme"), ("content", "light dark"))
                + Html.Element("title", Html.Text(title))
                + PreviewScript.Element(version))
            + Html.Element("body", Html.Element("main", Html.Element("h1", Html.Text(title)) + Html.Element("p", Html.Text(text)))),
        ("lang", "en")) + "\n");
}
