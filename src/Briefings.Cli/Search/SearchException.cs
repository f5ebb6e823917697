namespace Briefings.Cli.Search;

/// <summary>No search index could be made; the message is a sentence that says why.</summary>
internal sealed class SearchException : Exception
{
    /// <summary>Says why.</summary>
    public SearchException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
