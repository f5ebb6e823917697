namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Adds up the parts of a number as they come.</summary>
/// <param name="hasUnitsFirst">True where units may stand before tens.</param>
internal sealed class NumberSum(bool hasUnitsFirst)
{
    private List<(decimal Value, decimal Scale)>? closed;
    private decimal section;
    private decimal current;
    private decimal last;
    private decimal lastMultiplier = decimal.MaxValue;
    private bool hasCurrent;
    private bool isEmpty = true;

    /// <summary>The number so far.</summary>
    public decimal Total
    {
        get
        {
            var total = section + current;
            for (var i = 0; i < closed?.Count; i++)
            {
                total += closed[i].Value;
            }

            return total;
        }
    }

    /// <summary>True where a number in digits may follow, as in <c>4억 2천만</c>.</summary>
    public bool TakesDigits => !hasCurrent && !isEmpty;

    /// <summary>True where a word for “and” may follow.</summary>
    public bool TakesAnd => !isEmpty;

    /// <summary>Adds a number in digits.</summary>
    public void Add(decimal value) => (current, last, hasCurrent, isEmpty) = (value, value, true, false);

    /// <summary>Adds a word such as <c>vingt</c>.</summary>
    /// <returns>False where it cannot belong to this number: after <c>trois</c>, <c>quatre</c> starts another.</returns>
    public bool TryAdd(decimal value)
    {
        if (value == 0 && !isEmpty)
        {
            return false;
        }

        if (hasCurrent && !FitsBehindLast(value))
        {
            return false;
        }

        if (!hasCurrent && value >= lastMultiplier)
        {
            return false;
        }

        (current, last, hasCurrent, isEmpty) = (current + value, value, true, false);
        return true;
    }

    /// <summary>Adds a part of the last scale: the half in <c>un million et demi</c>; of a number without a scale that of one.</summary>
    /// <returns>False where the number has a fraction already, or ends in what no half can follow.</returns>
    public bool TryAddPart(decimal part, decimal scale)
    {
        if (isEmpty || part >= 1 || Total != decimal.Truncate(Total) || (scale > 1 && hasCurrent) || (scale == 1 && !hasCurrent))
        {
            return false;
        }

        (current, last) = (current + (part * scale), 0.5m);
        hasCurrent = true;
        return true;
    }

    /// <summary>Multiplies within the group: <c>deux cents</c>.</summary>
    public bool TryMultiply(decimal value)
    {
        if (value >= lastMultiplier || (hasCurrent && current >= value && current >= 100))
        {
            return false;
        }

        section += (hasCurrent ? current : 1) * value;
        (current, hasCurrent, isEmpty, lastMultiplier) = (0, false, false, value);
        return true;
    }

    /// <summary>Closes a group: all that is smaller and came before is multiplied by the scale.</summary>
    public bool Close(decimal scale)
    {
        var open = section + current;
        closed ??= [];
        for (var i = closed.Count - 1; i >= 0 && closed[i].Scale < scale; i--)
        {
            open += closed[i].Value;
            closed.RemoveAt(i);
        }

        if (closed.Count > 0 && closed[^1].Scale == scale)
        {
            return false;
        }

        closed.Add(((open == 0 && !IsZero ? 1 : open) * scale, scale));
        (section, current, hasCurrent, isEmpty, lastMultiplier) = (0, 0, false, false, decimal.MaxValue);
        return true;
    }

    /// <summary>Takes a noun such as <c>centaine</c>, alone or behind an article.</summary>
    public bool TryCollect(decimal value)
    {
        if (closed is { Count: > 0 } || section > 0 || current > 10)
        {
            return false;
        }

        (section, current, hasCurrent, isEmpty) = ((hasCurrent ? current : 1) * value, 0, false, false);
        return true;
    }

    private bool IsZero => hasCurrent && current == 0;

    private bool FitsBehindLast(decimal value) =>
        (last is >= 20 and < 100 && last % 10 == 0 && value < 20)
        || (last >= 100 && last % 100 == 0 && value < 100)
        || (hasUnitsFirst && last < 10 && value is >= 20 and < 100 && value % 10 == 0);
}
