namespace Briefings.Site.Pages.Frame;

/// <summary>A file to take away.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="About">What is in it and what for.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Type">Its media type.</param>
/// <param name="FileName">The file's name.</param>
public sealed record DownloadView(string Name, string About, string Href, string Type, string FileName);
