namespace Briefings.Cli.Tests.Commands;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefings-");

    /// <summary>The path of a file in it, with forward slashes.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name).Replace('\\', '/');

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Reads a file.</summary>
    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>Writes a small site of two articles, and gives its input folder.</summary>
    public string WriteSite()
    {
        Write("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://example.org/x/\n");
        Write("input/sources.yml", "- {id: phare, name: Le Phare}\n- {id: faro, name: Il Faro}\n");
        Write("input/entities/brest.yml", "id: brest\ntype: place\nnames: {fr: Brest, it: Brest}\n");
        Article("phare.fr", "Un quai pour la voile", "Le port de Brest a ouvert un quai. Il a coûté 1,7 million d’euros.");
        Article("faro.it", "Una banchina per la vela", "Il porto di Brest ha aperto una banchina. È costata 1,7 milioni di euro.");
        return this["input"];
    }

    /// <summary>Writes an article of the small site.</summary>
    public string Article(string id, string title, string text, string more = "") => Write(
        $"input/briefings/quai/{id}.md",
        $"---\ntitle: {title}\nurl: https://example.org/{id}\npublished: 2025-05-20\n{more}---\n\n{text}\n");

    public void Dispose() => folder.Delete(recursive: true);
}
