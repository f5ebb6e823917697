namespace Briefings.Content.Schemas.Forms;

/// <summary>Regular expressions in the dialect of JSON Schema (ECMA 262) for values that readers parse by other means.
/// What no expression can say, such as the length of a February, is left to the readers.</summary>
internal static class Patterns
{
    /// <summary>Something other than space.</summary>
    public const string Text = "\\S";

    /// <summary>An id, as <see cref="Model.Texts.Slug"/> has it.</summary>
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>A language tag, as <see cref="Model.Texts.LanguageTag"/> has it.</summary>
    public const string Language = "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$";

    /// <summary>A date or an interval, as <see cref="Model.Dates.Edtf"/> has it.</summary>
    public const string Date = "^" + OneDate + "(/(\\.\\.|" + OneDate + "))?$";

    /// <summary>An absolute address of the web.</summary>
    public const string Address = Web + "[^\\\\]+$";

    /// <summary>An absolute address without query and fragment.</summary>
    public const string BaseAddress = Web + "[^\\\\?#]+$";

    /// <summary>An address, or a text without a colon.</summary>
    public const string Origin = "(" + Address + ")|^[^:]*[^:\\s][^:]*$";

    private const string Web = "^[Hh][Tt][Tt][Pp][Ss]?://";

    private const string Day = "(01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])";

    private const string OneDate = "([0-9]{3}X|[0-9]{4}(-(0[1-9]|1[0-2]|" + Day + "))?)[~?%]?";
}
