using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Content.Glossary;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;

namespace Briefings.Content.Sites;

/// <summary>Puts the parts of a site together and checks what holds between them.</summary>
/// <param name="folder">What the input folder holds.</param>
/// <param name="settings">The site's settings.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="memory">What was read before.</param>
internal sealed class SiteAssembler(SiteFolder folder, SiteSettings settings, Findings findings, ReadMemory memory)
{
    /// <summary>Reads what is left to read and puts everything together.</summary>
    public SiteInput Assemble(ImmutableArray<ReadBriefing> briefings, Parallelism parallel)
    {
        foreach (var briefing in briefings)
        {
            findings.AddAll(briefing.Findings);
        }

        ImmutableArray<Reference> references = [.. briefings.SelectMany(b => b.References)];
        var sources = Sources(references);
        var entities = Entities(references, parallel);
        var (assets, others) = memory.Keep(() => (Files("assets", folder.Assets), Files("static", folder.Static)));
        var known = entities.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            settings,
            sources,
            entities,
            [.. briefings.Select(b => b.Briefing).OfType<Briefing>().Select(b => Tidy(b, known)).OrderBy(b => b.Id, StringComparer.Ordinal)],
            Pages(),
            assets)
        {
            Static = others,
        };
    }

    // Without sources, or where some are lost, every id stands for itself; with it, an id that is not there is a mistake.
    private ImmutableArray<Source> Sources(ImmutableArray<Reference> references)
    {
        DeclaredItems<Source>[] files = [.. folder.Sources.Select(f => Take(ReadItems<Source>.Of(f, settings.Languages, memory.Sources, SourceReader.Read)))];
        if (files.Length == 0 || folder.Sources.Any(findings.IsLost))
        {
            var used = references.Where(r => r.Kind is IdKind.Source).DistinctBy(r => r.Id, StringComparer.Ordinal);
            return [.. used.Select(r => SourceReader.Undeclared(r.Id, r.At)).OrderBy(s => s.Id, StringComparer.Ordinal)];
        }

        var register = new IdRegister(IdKind.Source);
        register.Enter(files.SelectMany(f => f.Declarations), findings);
        register.Check(references, "Declare new ones in sources.yml or sources/.", findings);
        return [.. files.SelectMany(f => f.Items).DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    private ImmutableArray<Entity> Entities(ImmutableArray<Reference> references, Parallelism parallel)
    {
        DeclaredItems<Entity>[] read =
            [.. parallel.Select(folder.Entities, file => ReadItems<Entity>.Of(file, settings.Languages, memory.Entities, ReadEntities)).Select(Take)];
        var register = new IdRegister(IdKind.Entity);
        register.Enter(read.SelectMany(r => r.Declarations), findings);
        if (!folder.Entities.Any(findings.IsLost))
        {
            register.Check(references, "Declare new ones in entities/.", findings);
        }

        if (read.Sum(r => r.Items.Length) is > InputLimits.Entities and var count)
        {
            findings.Add(LimitRules.TooManyEntries, SourceSpan.Whole(folder.Root.Inside("entities").DisplayPath), null, count, "entities", InputLimits.Entities);
        }

        var glossary = memory.Check([.. read.SelectMany(r => r.Items).Take(InputLimits.Entities).DistinctBy(e => e.Id, StringComparer.Ordinal).OrderBy(e => e.Id, StringComparer.Ordinal)]);
        findings.AddAll(glossary.Findings);
        return glossary.Entities;
    }

    private static DeclaredItems<Entity> ReadEntities(InputFile file, ValueContext context)
    {
        if (file.Name.EndsWith(".yml", StringComparison.Ordinal))
        {
            return EntityReader.Read(file, context);
        }

        context.Findings.Add(FileRules.UnknownFile, SourceSpan.Whole(file.DisplayPath), "Entities are in files that end in .yml.", file.Name, "entities/");
        return new([], []);
    }

    private ImmutableArray<FreePage> Pages()
    {
        DeclaredItems<FreePage>[] read =
            [.. folder.Pages.Select(f => Take(ReadItems<FreePage>.Of(f, settings.Languages, memory.Pages, PageReader.Read)))];
        new IdRegister(IdKind.Page).Enter(read.SelectMany(r => r.Declarations), findings);
        return [.. read.SelectMany(r => r.Items).DistinctBy(p => (p.Id, p.Language)).OrderBy(p => p.Id, StringComparer.Ordinal).ThenBy(p => p.Language)];
    }

    private ImmutableArray<Asset> Files(string name, ImmutableArray<InputFile> files)
    {
        var prefix = folder.Root.Inside(name).DisplayPath.Length + 1;
        return [.. files.Select(f => new Asset(f.DisplayPath[prefix..], f.FullPath)).OrderBy(a => a.Path, StringComparer.Ordinal)];
    }

    private static Briefing Tidy(Briefing briefing, HashSet<string> entities) =>
        briefing.Events.All(e => e.EntityIds.All(entities.Contains))
            ? briefing
            : briefing with { Events = [.. briefing.Events.Select(e => e with { EntityIds = e.EntityIds.RemoveAll(id => !entities.Contains(id)) })] };

    private DeclaredItems<T> Take<T>(ReadItems<T> read)
        where T : class
    {
        findings.AddAll(read.Findings);
        return read.Items;
    }
}
