using System.Globalization;
using System.Text.Json.Nodes;
using Briefings.Analysis.Facts;
using Briefings.Cli.Output;

namespace Briefings.Cli.Inspection;

/// <summary>Facts as JSON: kind, words and place, and then what the kind has.</summary>
internal static class FactJson
{
    // Dividing by it takes the zeros off a decimal's end: 1.70 and 1.7 are one value.
    private const decimal One = 1.000000000000000000000000000000000m;

    /// <summary>A date has <c>from</c>, <c>to</c> (exclusive) and <c>edtf</c>; money <c>amount</c> and <c>currency</c>;
    /// a number or percentage <c>value</c>; an entity its id.</summary>
    public static JsonObject Of(Fact fact)
    {
        var isMoney = fact.Kind == FactKind.Money;
        return Json.Object(
            ("kind", fact.Kind.ToString().ToLowerInvariant()),
            ("text", fact.Text),
            ("start", fact.Start),
            ("length", fact.Length),
            ("from", Day(fact.Date?.From)),
            ("to", Day(fact.Date?.To)),
            ("edtf", fact.Date?.ToString()),
            ("amount", isMoney ? Number(fact.Value) : null),
            ("currency", fact.Currency),
            ("value", isMoney ? null : Number(fact.Value)),
            ("entity", fact.EntityId));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonValue? Number(decimal? value) => value is { } number ? JsonValue.Create(number / One) : null;
}
