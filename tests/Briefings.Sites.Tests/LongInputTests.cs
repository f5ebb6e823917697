using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary>Input that is as large as the limits let it be, and written so that it takes long to look through. Each of these once took
/// minutes or more; now all of them together take seconds, and the patience here is for slow machines.</summary>
public sealed class LongInputTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Bodies() =>
    [
        string.Concat(Enumerable.Repeat("a\u0301", 66_000)),
        string.Concat(Enumerable.Repeat("((", 90_000)),
        string.Concat(Enumerable.Repeat("[) ", 60_000)),
        new string('a', 190_000),
        new string('ا', 90_000),
        string.Concat(Enumerable.Repeat("1 ", 8_000)),
        string.Concat(Enumerable.Repeat("Le la ", 30_000)),
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_text_that_is_written_to_take_long_does_not(string body)
    {
        using var site = new SmallSite().With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\n")
            .With("input/entities/all.yml", string.Concat(Enumerable.Range(0, 4_000).Select(i => $"- {{id: e{i}, type: person, names: {{fr: le la le la le la {i}, it: il la {i % 7}}}}}\n")))
            .WithArticle("quai", "phare.fr", "Un quai", body).WithArticle("quai", "faro.it", "Una banchina", body);

        var run = await Task.Run(() => site.Run("check"), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        run.Code.ShouldBeOneOf([ExitCodes.Fine, ExitCodes.InputErrors], run.Error);
    }
}
