using System.Globalization;

namespace Briefings.Site.Tests;

/// <summary>Runs code as it would run on a machine of another culture.</summary>
internal static class Cultures
{
    public static T In<T>(string culture, Func<T> run)
    {
        var own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }
}
