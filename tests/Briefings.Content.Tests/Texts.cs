using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Content.Tests;

/// <summary>Texts that no editor would write: any characters, and pieces of our own notations in any order.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "---", "\n", "\r\n", "\r", "\n\n", " ", "  ", "    ", "\t", "title", ": ", ":", "- ", "[", "]", "{", "}", ", ", "\"", "'", "|", ">", "&a", "*a", "!t", "#", "%",
        "@", "`", "?", "~", "null", "true", "2025-05-20", "2025", "X", "/", "..", "fr", "it", "zh-Hant", "claims", "published", "url", "https://e.org/", "javascript:x",
        "**", "_", "~~", "![", "](", ")", "<b>", "<https://e.org>", "&amp;", "&#0;", "&#x301;", "1. ", "> ", "***", "| a | b |\n| - | - |\n", "\\", "\\ud800", "\\x", "é",
        "e\u0301", "\u0301", "\u2028", "\u0085", "\0", "\uFEFF", "한", "\u1112\u1161\u11AB", "😀", "\uD800", "ا", "\u00A0", "\"\\u0065\\u0301\"", "```", "a",
    ];

    public static Arbitrary<string> Any() => Gen.Frequency<string>(
        (1, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")),
        (4, Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)))).ToArbitrary();

    /// <summary>Checks that something holds of any text.</summary>
    public static void All(Action<string> holds, int tries = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries).WithEndSize(60), Prop.ForAll(Any(), holds));
}
