using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Segments;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Comparison;

/// <summary>A briefing made by hand: articles, what stands in them, what is aligned with what.</summary>
internal sealed class Desk
{
    private static readonly ImmutableArray<Evidence> Enough =
    [
        new(EvidenceKind.Lexicon, "voler", "rubare", 2), new(EvidenceKind.Cognate, "agent", "agente", 2),
        new(EvidenceKind.Entity, "lazarus", "lazarus", 2), new(EvidenceKind.Entity, "asia", "asia", 2), new(EvidenceKind.Entity, "fbi", "fbi", 2),
    ];

    private readonly List<ComparedArticle> articles = [];
    private readonly Dictionary<(string, string), List<Bead>> links = [];
    private readonly List<Entity> entities = [];
    private readonly List<Claim> claims = [];

    public static SourceSpan Somewhere { get; } = new("input/briefings/b/briefing.yml", 3, 5);

    public static Article Article(string id, string title = "Titre") => new()
    {
        Id = id,
        SourceId = id.Split('.')[0],
        Language = LanguageTag.Parse(id.Split('.')[1]),
        Title = title,
        Url = WebAddress.TryParse($"https://{id.Split('.')[0]}.example/{id}")!,
        Published = Edtf.TryParse("2025-05-20")!,
        At = SourceSpan.Whole($"input/briefings/b/{id}.md"),
    };

    public Desk Text(string id, params (string Text, Fact[] Facts)[] sentences) => Text(Article(id), sentences);

    public Desk Text(Article article, params (string Text, Fact[] Facts)[] sentences)
    {
        ImmutableArray<Segment> segments = [.. sentences.Select((s, i) => new Segment($"{article.Id}-{i}", i, 0, s.Text))];
        ImmutableArray<ImmutableArray<Fact>> facts = [.. sentences.Select(s => s.Facts.Select(f => Placed(f, s.Text)).ToImmutableArray())];
        articles.Add(new(article, segments, facts, []));
        return this;
    }

    public Desk Titled(params Fact[] facts)
    {
        articles[^1] = articles[^1] with { TitleFacts = [.. facts.Select(f => Placed(f, articles[^1].Article.Title))] };
        return this;
    }

    /// <summary>Links a sentence of one article with one of a later article.</summary>
    public Desk Link(string left, int leftSentence, string right, int rightSentence, double score = 0.8, params Evidence[] evidence) =>
        Bead(left, right, new([leftSentence], [rightSentence], score, evidence.Length > 0 ? [.. evidence] : Enough));

    public Desk Bead(string left, string right, Bead bead)
    {
        links.TryAdd((left, right), []);
        links[(left, right)].Add(bead);
        return this;
    }

    /// <summary>Says in a language what the entity known last is.</summary>
    public Desk As(string language, string about)
    {
        entities[^1] = entities[^1] with { About = new([new(LanguageTag.Parse(language), about)]) };
        return this;
    }

    public Desk Knows(string id, EntityType type, params (string Language, string Name)[] names)
    {
        entities.Add(new() { Id = id, Type = type, Names = new(names.Select(n => new Wording(LanguageTag.Parse(n.Language), n.Name))), At = Somewhere });
        return this;
    }

    public Desk Claim(string id, string? value, params Reading[] readings)
    {
        claims.Add(new(id, new([new(LanguageTag.Parse("fr"), id)]), value, [.. readings], Somewhere));
        return this;
    }

    public LedgerResult Compare() => LedgerBuilder.Build(Input());

    public Ledger Ledger() => Compare().Ledger;

    /// <summary>One cell's state in the row of a fact's key or a claim's id.</summary>
    public ReadingState State(string row, string article) => Cell(row, article).State;

    public LedgerCell Cell(string row, string article) =>
        Ledger().Rows.Single(r => string.Equals(r.Id, row, StringComparison.Ordinal)).Cells.Single(c => string.Equals(c.ArticleId, article, StringComparison.Ordinal));

    public ComparisonInput Input() => new(
        [.. claims],
        [.. articles],
        [
            .. from left in Enumerable.Range(0, articles.Count)
               from right in Enumerable.Range(left + 1, articles.Count - left - 1)
               select Alignment(articles[left], articles[right]),
        ],
        new(entities.ToFrozenDictionary(e => e.Id), new([Pack("fr", ["plateforme", "plateformes"]), Pack("it", ["piattaforma", "scambi"]), Pack("en", ["platform", "exchange"]), Pack("ko", ["거래소"]), Pack("ar", ["منصة"])])));

    private static Fact Placed(Fact fact, string text)
    {
        var at = text.IndexOf(fact.Text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"“{fact.Text}” is not in “{text}”");
        return fact with { Start = at };
    }

    private static LanguagePack Pack(string language, ImmutableArray<string> nouns) => new()
    {
        Language = LanguageTag.Parse(language),
        Clitics = language switch { "ko" => new([], ["가", "는"]), "ar" => new(["ال", "وال"], []), _ => new(["d'", "l'"], []) },
        GenericNouns = ImmutableDictionary<EntityType, ImmutableArray<string>>.Empty
            .Add(EntityType.Organisation, nouns)
            .Add(EntityType.Place, language == "fr" ? ["ville", "pays"] : []),
    };

    private ArticleAlignment Alignment(ComparedArticle left, ComparedArticle right)
    {
        var linked = links.GetValueOrDefault((left.Article.Id, right.Article.Id), []);
        var lonelyLeft = Enumerable.Range(0, left.Segments.Length).Except(linked.SelectMany(b => b.Left)).Select(i => new Bead([i], [], 0, []));
        var lonelyRight = Enumerable.Range(0, right.Segments.Length).Except(linked.SelectMany(b => b.Right)).Select(i => new Bead([], [i], 0, []));
        return new(left.Article.Id, right.Article.Id, BeadOrder.Sort(linked.Concat(lonelyLeft).Concat(lonelyRight)));
    }
}
