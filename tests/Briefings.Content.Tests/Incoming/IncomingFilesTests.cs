using Briefings.Content.Incoming;
using Briefings.Content.Reading;
using Briefings.Content.Tests.WebPages;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Tests.Incoming;

public sealed class IncomingFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefings-");

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void A_folder_lists_its_own_texts_by_name()
    {
        foreach (var name in new[] { "b.HTML", "a.txt", "c.md", "d.pdf", ".e.txt", "a_files/f.html" })
        {
            Write(name, "x");
        }

        IncomingFiles.List(folder.FullName).Value!.Select(f => f.Name).ShouldBe(["a.txt", "b.HTML", "c.md"]);
    }

    [Fact]
    public void A_folder_without_texts_is_an_error() =>
        IncomingFiles.List(folder.FullName).Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(ImportRules.NothingToImport);

    [Theory]
    [InlineData("a.txt", "<html>")]
    [InlineData("a.md", "# Titre\n\nTexte.")]
    public void The_ending_says_how_a_file_is_read(string name, string text)
    {
        var read = IncomingFiles.Read(InputFile.Named(Write(name, text), name)).Value.ShouldNotBeNull();

        read.Words.ShouldBe(name is "a.txt" ? "<html>" : "Texte.");
    }

    [Fact]
    public void Standard_input_that_starts_like_a_page_is_one() =>
        IncomingFiles.Read("standard input", $"\n<!DOCTYPE html><p>{SavedPage.Lead}</p>").Value!.Words.ShouldBe(SavedPage.Lead);

    [Fact]
    public void Standard_input_with_front_matter_is_Markdown() =>
        IncomingFiles.Read("standard input", "---\ntitle: Un quai\n---\nTexte.").Value!.Title!.Value.ShouldBe("Un quai");

    [Fact]
    public void A_file_that_is_not_there_is_an_error() =>
        IncomingFiles.Read(InputFile.Named(Path.Combine(folder.FullName, "x.html"), "x.html")).Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(FileRules.Unreadable);

    [Theory]
    [InlineData("saved/gate.fr.html", "gate", "fr")]
    [InlineData("gate.html", "gate", null)]
    [InlineData("Une page.html", null, null)]
    [InlineData("a.b.c.html", null, null)]
    public void A_files_name_may_say_source_and_language(string path, string? source, string? language)
    {
        var name = IncomingName.Of(path);

        (name.Source, name.Language?.Value).ShouldBe((source, language));
    }
}
