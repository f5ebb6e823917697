using System.Text;
using Briefings.Content.Manuscripts;
using Briefings.Content.Reading;
using Briefings.Content.WebPages;

namespace Briefings.Content.Tests.WebPages;

/// <summary>Pages to read.</summary>
internal static class SavedPage
{
    public const string Lead = "Le port de Brest a inauguré lundi un quai que seuls les cargos à voile peuvent utiliser, une première en Europe selon la ville.";
    public const string Second = "Trois armateurs ont signé pour dix ans, et deux autres négocient encore avec la région, qui finance un tiers des travaux.";

    /// <summary>Reads one of the pages beside the tests.</summary>
    public static Manuscript Read(string name) =>
        WebPageReader.Read(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "WebPages", "Pages", name))).Value.ShouldNotBeNull();

    /// <summary>Reads a page with an article of two paragraphs and what is given.</summary>
    /// <param name="head">What is in the head.</param>
    /// <param name="more">What follows in the article.</param>
    public static Manuscript Of(string head, string more = "") =>
        Html($"<!DOCTYPE html><html><head>{head}</head><body><article><p>{Lead}</p><p>{Second}</p>{more}</article></body></html>").Value.ShouldNotBeNull();

    /// <summary>Reads a page.</summary>
    public static ReadResult<Manuscript> Html(string html) => WebPageReader.Read("x.html", Encoding.UTF8.GetBytes(html));

    /// <summary>The words of its blocks.</summary>
    public static IEnumerable<string> Texts(this Manuscript manuscript) => manuscript.Blocks.Select(b => b.Text.Text);
}
