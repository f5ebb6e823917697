using System.CommandLine;
using Briefings.Cli.Output;
using Briefings.Cli.Scaffolds;
using Briefings.Cli.Sites;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings new</c>.</summary>
internal static class NewCommand
{
    private const string Description = """
        Starts a site or a part of one. Never overwrites a file.

        Examples:
          briefings new site my-desk --lang fr,it
          briefings new briefing 2025-05-20-eu-korea-cyber --lang fr,it
        """;

    private const string EntityDescription = """
        Starts an entry of the glossary, or prints entries for names that the glossary lacks.

        Examples:
          briefings new entity eeas --type organisation
          briefings new entity --from 2025-05-20-eu-korea-cyber > input/entities/more.yml
        """;

    /// <summary>The command and those below it.</summary>
    public static Command Create(Streams streams) => new("new", Description)
    {
        NewSiteCommand.Create(streams), Briefing(streams), Article(streams), Entity(streams), Theme(streams), NewAdminCommand.Create(streams),
    };

    private static Command Briefing(Streams streams)
    {
        var id = Id("The briefing's id; by custom it starts with the event's date.");
        var languages = new Option<LanguageTag[]>("--lang")
        {
            Description = "The languages to write a title and a summary in, with commas between.",
            HelpName = "LANG,…",
            CustomParser = LanguageList.Parse,
            DefaultValueFactory = _ => [],
        };
        var input = CommonOptions.Input();
        var command = new Command("briefing", "Starts a briefing.\n\nExample:\n  briefings new briefing 2025-05-20-eu-korea-cyber --lang fr,it")
        {
            id, languages, input,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => ScaffoldRun.Run(
                BriefingScaffold.Files(parsed.GetRequiredValue(id), parsed.GetRequiredValue(languages)), parsed.GetRequiredValue(input), streams, cancellation),
            cancellation));
        return command;
    }

    private static Command Article(Streams streams)
    {
        var briefing = Id("The briefing that it is for.", "BRIEFING");
        var source = Id("The source that published it.", "SOURCE");
        var language = CommonOptions.Language("--lang", "The article's language.");
        language.Required = true;
        var input = CommonOptions.Input();
        var command = new Command("article", "Starts an article.\n\nExample:\n  briefings new article 2025-05-20-eu-korea-cyber gate --lang fr")
        {
            briefing, source, language, input,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => ScaffoldRun.Run(
                ArticleScaffold.Files(parsed.GetRequiredValue(briefing), parsed.GetRequiredValue(source), parsed.GetRequiredValue(language)!),
                parsed.GetRequiredValue(input),
                streams,
                cancellation),
            cancellation));
        return command;
    }

    private static Command Entity(Streams streams)
    {
        var id = new Argument<string?>("ID") { Description = "The entity's id.", Arity = ArgumentArity.ZeroOrOne };
        id.Validators.Add(result => CheckIfGiven(result.GetValueOrDefault<string?>(), "ID", result.AddError));
        var type = new Option<EntityType?>("--type")
        {
            Description = "What it is; an organisation where nothing is said.",
            HelpName = "person|organisation|place|group|product|law|event",
            CustomParser = result => Names.Parse<EntityType>(result, "--type"),
        };
        var from = new Option<string?>("--from")
        {
            Description = "Print entries for the names that this briefing's articles have in two languages and the glossary lacks; writes no file.",
            HelpName = "BRIEFING",
        };
        from.Validators.Add(result => CheckIfGiven(result.GetValueOrDefault<string?>(), "--from", result.AddError));
        var input = CommonOptions.Input();
        var command = new Command("entity", EntityDescription) { id, type, from, input };
        command.Validators.Add(result =>
        {
            if (result.GetValue(id) is null == result.GetValue(from) is null)
            {
                result.AddError("Name the ID of one entity to start, or a briefing with --from.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () => parsed.GetValue(from) is { } briefing
                ? EntityCandidates.Run(briefing, parsed.GetRequiredValue(input), streams, cancellation)
                : ScaffoldRun.Run(
                    EntityScaffold.Files(
                        parsed.GetValue(id)!,
                        parsed.GetValue(type) ?? EntityType.Organisation,
                        SiteGlossary.Languages(parsed.GetRequiredValue(input), cancellation)),
                    parsed.GetRequiredValue(input),
                    streams,
                    cancellation),
            cancellation));
        return command;
    }

    private static Command Theme(Streams streams)
    {
        var name = Id("The theme's name: a folder in themes/.", "NAME");
        var extended = new Option<string>("--extends")
        {
            Description = "The theme that it changes.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "default",
        };
        extended.Validators.Add(result => Ids.Check(result.GetValueOrDefault<string>(), "--extends", result.AddError));
        var folder = new Option<string>("--folder")
        {
            Description = "The folder that holds input/ and themes/.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("theme", "Starts a theme that changes the looks of another.\n\nExample:\n  briefings new theme evening")
        {
            name, extended, folder,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => ScaffoldRun.Run(
                ThemeScaffold.Files(parsed.GetRequiredValue(name), parsed.GetRequiredValue(extended)), parsed.GetRequiredValue(folder), streams, cancellation),
            cancellation));
        return command;
    }

    private static void CheckIfGiven(string? id, string name, Action<string> report)
    {
        if (id is not null)
        {
            Ids.Check(id, name, report);
        }
    }

    private static Argument<string> Id(string description, string name = "ID")
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result => Ids.Check(result.GetValueOrDefault<string>(), name, result.AddError));
        return argument;
    }
}
