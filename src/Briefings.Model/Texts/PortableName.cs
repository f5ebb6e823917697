using System.Buffers;
using System.Text;

namespace Briefings.Model.Texts;

/// <summary>Names that a file or folder can have on every system, and that mean themselves in an address.</summary>
/// <remarks>Names of devices are apart: nobody has to call a file so, but there are languages of such names (<c>con</c> is Cofán).</remarks>
public static class PortableName
{
    /// <summary>The longest name, in bytes of UTF-8; that of most file systems.</summary>
    public const int MaxBytes = 255;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>What is wrong with a name that somebody chose, to follow it in a sentence; null where nothing is.</summary>
    public static string? FaultOfChosen(string name) => Slug.IsDevice(name.Split('.')[0]) ? "is that of a device on some systems" : Fault(name);

    /// <summary>What is wrong with a name, to follow it in a sentence; null where nothing is, or where it is but that of a device.</summary>
    public static string? Fault(string name) => name switch
    {
        "" => "is empty",
        _ when Encoding.UTF8.GetByteCount(name) > MaxBytes => "is too long",
        _ when name[^1] is '.' or ' ' => "ends in a dot or a space",
        _ when name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl) => "has a character that not every system allows",
        _ when name.Contains('%', StringComparison.Ordinal) => "has a percent sign, which means something else in an address",
        _ => null,
    };
}
