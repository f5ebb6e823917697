namespace Briefings.Content.WebPages;

/// <summary>Counts words in any script, roughly.</summary>
internal static class WordCount
{
    private const int CharactersPerWord = 2;

    /// <summary>Runs of letters and figures; of Han and Kana, which have no spaces, every two characters are a word.</summary>
    public static int Of(string text)
    {
        var (words, unspaced) = (0, 0);
        var isInside = false;
        foreach (var c in text)
        {
            if (c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF'))
            {
                unspaced++;
                isInside = false;
                continue;
            }

            var isPart = char.IsLetterOrDigit(c) || (isInside && c is '\'' or '’' or '-');
            words += isPart && !isInside ? 1 : 0;
            isInside = isPart;
        }

        return words + ((unspaced + CharactersPerWord - 1) / CharactersPerWord);
    }
}
