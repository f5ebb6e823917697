using System.Globalization;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.References;

/// <summary>The ids of one kind, and whether what refers to them finds them.</summary>
/// <param name="kind">The kind.</param>
internal sealed class IdRegister(IdKind kind)
{
    private readonly Dictionary<string, SourceSpan> declared = new(StringComparer.Ordinal);

    /// <summary>True where an id is declared.</summary>
    public bool Has(string id) => declared.ContainsKey(id);

    /// <summary>Enters the declarations of this kind, in order; of two with one id the later is a finding.</summary>
    public void Enter(IEnumerable<Declaration> declarations, Findings findings)
    {
        foreach (var (_, id, at) in declarations.Where(d => d.Kind == kind))
        {
            if (!declared.TryAdd(id, at))
            {
                findings.Add(ValueRules.DuplicateId, at, "Give one of the two another id, or delete it.", Name, id, Places.Of(declared[id]));
            }
        }
    }

    /// <summary>Finds what the references of this kind mean; one that means nothing is a finding.</summary>
    /// <param name="references">References of any kind.</param>
    /// <param name="advice">What to do about one that means nothing, beside taking another id.</param>
    /// <param name="findings">Takes them.</param>
    public void Check(IEnumerable<Reference> references, string advice, Findings findings)
    {
        foreach (var (i, (_, id, at)) in references.Where(r => r.Kind == kind && !Has(r.Id)).Index())
        {
            var known = Hints.IsWorthIt(i) ? Hints.Known(id, Plural, declared.Keys) : null;
            findings.Add(ValueRules.DanglingReference, at, known is null ? advice : $"{known} {advice}", Name, id);
        }
    }

    private string Name => kind.ToString().ToLower(CultureInfo.InvariantCulture);

    private string Plural => kind is IdKind.Entity ? "entities" : Name + "s";
}
