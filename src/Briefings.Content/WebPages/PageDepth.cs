using AngleSharp.Dom;

namespace Briefings.Content.WebPages;

/// <summary>Watches how deep a page nests its elements while it is parsed. One serves for one page.</summary>
/// <remarks>HTML5 has the parser search its open elements at nearly every tag, so that depth without end would cost quadratic time;
/// the parser has no limit of its own and can only be stopped by an exception.</remarks>
internal sealed class PageDepth
{
    /// <summary>How deep elements may be nested; no page that people read comes near it.</summary>
    public const int Most = 400;

    private IElement? last;

    /// <summary>Takes the next element that is made.</summary>
    /// <exception cref="PageTooDeepException">The one before it is nested too deeply.</exception>
    public void Check(IElement element)
    {
        var depth = 0;
        for (INode? at = last; at is not null; at = at.Parent)
        {
            if (++depth > Most)
            {
                throw new PageTooDeepException();
            }
        }

        last = element;
    }
}

/// <summary>Stops the parser at a page that is nested too deeply.</summary>
internal sealed class PageTooDeepException : Exception;
