using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Sites;

/// <summary>A small site that is edited at random.</summary>
internal sealed class EditedSite : IDisposable
{
    private static readonly string[] Folders = ["quai", "digue", "phare"];
    private static readonly string[] Articles = ["phare.fr.md", "faro.it.md", "light.fr.md"];
    private static readonly string[] Texts =
    [
        "Le port de Brest a ouvert un quai le 3 mai 2025. Il a coûté 1,7 million d’euros.",
        "Il porto di Brest ha aperto una banchina. È costata 1,7 milioni di euro.",
        "Un autre texte. Marie Curie l’a dit à Brest.",
        "",
    ];

    private readonly TestFolder folder = new();

    public EditedSite()
    {
        folder.WriteSite();
        folder.Write("input/pages/about.fr.md", "---\ntitle: À propos\n---\n\nUn texte.\n");
    }

    public string Input => folder["input"];

    /// <summary>Does something to the site.</summary>
    /// <param name="edit">What, any number.</param>
    /// <returns>The paths of the files and folders that changed.</returns>
    public string[] Do(int edit)
    {
        var choice = edit / 12;
        var briefing = $"input/briefings/{Folders[choice % 3]}";
        var article = $"{briefing}/{Articles[choice / 3 % 3]}";
        return (edit % 12) switch
        {
            0 or 1 => [folder.Write(article, $"---\ntitle: Titre {choice}\nurl: https://example.org/{choice}\npublished: 2025-05-2{choice % 10}\n---\n\n{Texts[choice / 9 % 4]}\n")],
            2 => [folder.Write(article, "---\ntitel: wrong\n---\n\ntext\n")],
            3 => Delete(article),
            4 => Move(article, $"{briefing}/{Articles[choice / 9 % 3]}"),
            5 => Move(briefing, $"input/briefings/{Folders[choice / 3 % 3]}"),
            6 => [folder.Write($"{briefing}/briefing.yml", BriefingFile(choice))],
            7 => Delete($"{briefing}/briefing.yml"),
            8 => [folder.Write("input/entities/marie.yml", $"id: marie\ntype: person\nnames: {{fr: Marie Curie, it: Marie {(choice % 2 == 0 ? "Curie" : "Brest")}}}\n")],
            9 => Delete("input/entities/marie.yml"),
            10 => [folder.Write("input/site.yml", $"title: {{fr: Essai {choice}, it: Prova}}\nlanguages: {(choice % 2 == 0 ? "[fr, it]" : "[it, fr, en]")}\nbaseUrl: https://example.org/x/\n")],
            _ => [folder.Write("input/pages/about.fr.md", $"---\ntitle: À propos {choice}\n---\n\nUn texte. ![](/assets/a.png)\n"), folder.Write("input/assets/a.png", $"{choice}")],
        };
    }

    public void Dispose() => folder.Dispose();

    private static string BriefingFile(int choice) => (choice / 3 % 3) switch
    {
        0 => $"topics: [mer-{choice % 4}]\nevents:\n  - {{id: debut, date: 2025-05-03, text: {{fr: Un début}}, entities: [brest, marie]}}\n",
        1 => $"articles: [../{Folders[(choice + 1) % 3]}/phare.fr.md]\n",
        _ => "topics: [mer\n",
    };

    private string[] Delete(string name)
    {
        if (File.Exists(folder[name]))
        {
            File.Delete(folder[name]);
        }

        return [folder[name]];
    }

    private string[] Move(string from, string to)
    {
        if (Path.Exists(folder[from]) && !Path.Exists(folder[to]))
        {
            Directory.Move(folder[from], folder[to]);
        }

        return [folder[from], folder[to]];
    }
}
