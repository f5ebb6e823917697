using System.Collections.Immutable;
using Briefings.Model.Bytes;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Model.Tests.Bytes;

public class PackerTests
{
    [Fact]
    public void Texts_and_numbers_survive() => Prop.ForAll<NonNull<string>[], long>((words, number) =>
    {
        ImmutableArray<string> texts = [.. words.Select(w => string.Concat(w.Get.Where(c => !char.IsSurrogate(c))))];
        var read = Unpacker.TryRead(
            Packed(p =>
            {
                p.Texts(texts);
                p.Number(number);
                p.TextOrNot(texts.FirstOrDefault());
                p.Texts(texts);
            }),
            u => new { First = u.Texts(), Number = u.LongNumber(), One = u.TextOrNot(), Again = u.Texts() });

        read.ShouldNotBeNull();
        read.First.ShouldBe(texts);
        read.Again.ShouldBe(texts);
        (read.Number, read.One).ShouldBe((number, texts.FirstOrDefault()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_takes_its_space_once()
    {
        var text = new string('x', 1000);

        Packed(p => p.Texts([.. Enumerable.Repeat(text, 100)])).Length.ShouldBeInRange(1000, 1200);
    }

    [Fact]
    public void Values_survive()
    {
        var diagnostic = new Diagnostic(Rules.All[0], Severity.Info, new("input/site.yml", 3, 4, 5), "It is so.", "Look.");
        var text = new LocalizedText([new(LanguageTag.Parse("fr"), "Bonjour"), new(LanguageTag.Parse("pt-BR"), "Olá")]) { At = SourceSpan.Whole("x") };

        var read = Unpacker.TryRead(
            Packed(p =>
            {
                p.Date(Edtf.TryParse("2025-05-20/..")!);
                p.Found(diagnostic);
                p.Localized(text);
                p.Localized(LocalizedText.Empty);
                p.Bytes([1, 2]);
                p.Whole(-3);
                p.Exact(0.1);
            }),
            u => new { Date = u.Date(), Found = u.Found(), Text = u.Localized(), None = u.Localized(), Bytes = u.Bytes(), Whole = u.Whole(), Exact = u.Exact() });

        read.ShouldNotBeNull();
        read.Exact.ShouldBe(0.1);
        (read.Date.ToString(), read.Found, read.Whole).ShouldBe(("2025-05-20/..", diagnostic, -3));
        (read.Text.Wordings.Length, read.Text[LanguageTag.Parse("pt-BR")], read.Text.At).ShouldBe((2, "Olá", SourceSpan.Whole("x")));
        (read.None.IsEmpty, read.None.At).ShouldBe((true, null));
        read.Bytes.ShouldBe([1, 2]);
    }

    [Fact]
    public void Bytes_that_end_too_early_or_are_none_of_ours_give_nothing()
    {
        var bytes = Packed(p => p.Texts(["one", "two"]));

        for (var length = 0; length < bytes.Length; length++)
        {
            Unpacker.TryRead(bytes.AsMemory(0, length), u => new { Texts = u.Texts() }).ShouldBeNull();
        }

        Prop.ForAll<byte[]>(some => Unpacker.TryRead(some, u => new { Date = u.Date(), Found = u.Found(), Text = u.Localized() }).ShouldBeNull()).QuickCheckThrowOnFailure();
    }

    private static byte[] Packed(Action<Packer> write) => Packer.ToArray(write);
}
