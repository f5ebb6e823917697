namespace Briefings.Site.Publishing;

/// <summary>The site could not be published for a reason outside the program: a folder that is not ours, a full disk, missing rights.</summary>
/// <remarks>The message is a sentence for whoever ran the command; there is no use in a stack trace.</remarks>
public sealed class PublishException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    public PublishException(string message)
        : base(message)
    {
    }

    /// <summary>A failure that the system reported.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What the system said.</param>
    public PublishException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
