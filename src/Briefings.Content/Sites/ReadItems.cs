using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Texts;

namespace Briefings.Content.Sites;

/// <summary>What a file declares, and what is wrong with it.</summary>
/// <typeparam name="T">What is declared.</typeparam>
/// <param name="Items">Those that could be read, and every id.</param>
/// <param name="Findings">What is wrong with the file by itself.</param>
internal sealed record ReadItems<T>(DeclaredItems<T> Items, Findings Findings)
    where T : class
{
    /// <summary>Reads a file, unless it is remembered.</summary>
    public static ReadItems<T> Of(
        InputFile file, ImmutableArray<LanguageTag> languages, Remembered<ReadItems<T>> memory, Func<InputFile, ValueContext, DeclaredItems<T>> read) =>
        memory.Get(file, languages, () =>
        {
            var found = new Findings();
            return new(read(file, new(found, languages)), found);
        });
}
