using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Exports;

namespace Briefings.Site.Tests.Exports;

/// <summary>A glossary with an ordinary entity, one with a hostile name, and one with hardly anything.</summary>
internal static class SampleTerms
{
    public static readonly TermCollection Terms = new()
    {
        Language = LanguageTag.Parse("fr"),
        Title = "Veille – Glossaire",
        Page = "https://desk.example/fr/glossary/",
        TypeNames = type => Text(("fr", type.ToString()), ("en", type.ToString())),
        PageOf = e => $"https://desk.example/fr/glossary/{e.Id}/",
        Entities =
        [
            new Entity
            {
                Id = "eeas",
                Type = EntityType.Organisation,
                Names = Text(("en", "European External Action Service"), ("fr", "Service européen pour l’action extérieure")),
                Aliases = [Wording("en", "EEAS"), Wording("fr", "SEAE"), Wording("fr", "SEAE"), Wording("en", "European External Action Service"), Wording("ko", "대외관계청")],
                About = Text(("fr", "Le service diplomatique de l’Union.")),
                Wikidata = "Q474741",
                At = Nowhere,
            },
            new Entity { Id = "7-eleven", Type = EntityType.Product, Names = Text(("en", "</term>&\u0001 <x>")), At = Nowhere },
            new Entity { Id = "nameless", Type = EntityType.Place, Names = LocalizedText.Empty, At = Nowhere },
        ],
    };

    private static SourceSpan Nowhere => SourceSpan.Whole("x.yml");

    private static LocalizedText Text(params (string Language, string Text)[] wordings) => new(wordings.Select(w => Wording(w.Language, w.Text)));

    private static Wording Wording(string language, string text) => new(LanguageTag.Parse(language), text);
}
