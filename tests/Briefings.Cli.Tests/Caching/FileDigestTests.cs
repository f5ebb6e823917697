using System.Security.Cryptography;
using System.Text;
using Briefings.Cli.Caching;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Caching;

public sealed class FileDigestTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(300_000)]
    public void A_file_of_any_size_is_hashed_as_a_whole(int size)
    {
        var content = new byte[size];
        new Random(size).NextBytes(content);
        folder.Write("file.bin", "");
        File.WriteAllBytes(folder["file.bin"], content);

        Digest(Listed("file.bin", size)).ShouldBe(SHA256.HashData(content));
    }

    [Fact]
    public void A_file_that_was_cut_since_it_was_listed_is_hashed_as_it_is()
    {
        folder.Write("file.txt", "ab");

        Digest(Listed("file.txt", 3)).ShouldBe(SHA256.HashData("ab"u8));
    }

    [Fact]
    public void A_file_that_is_gone_is_a_failure() => Should.Throw<IOException>(() => Digest(Listed("gone", 3)));

    [Theory]
    [InlineData("a.md", "---\ntitle: A\n---\ntext", "---\ntitle: A\n---\n")]
    [InlineData("a.md", "---\ntitle: A\ntext", "---\ntitle: A\ntext")]
    [InlineData("a.yml", "---\ntitle: A\n---\ntext", "---\ntitle: A\n---\ntext")]
    public void Of_a_text_the_front_matter_is_hashed_for_itself(string file, string text, string head)
    {
        folder.Write(file, text);

        FileDigest.Of(Listed(file, text.Length)).ShouldBe(new(Hex(text), Hex(head)));
    }

    private ListedFile Listed(string file, long size) => new(folder[file], new(FileKind.File, size));

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static byte[] Digest(ListedFile file) => Convert.FromHexString(FileDigest.Of(file).Whole);
}
