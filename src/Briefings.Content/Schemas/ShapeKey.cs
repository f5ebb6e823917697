using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas;

/// <summary>What a shape says of one of its keys.</summary>
/// <param name="Property">The property that declares it.</param>
internal sealed record ShapeKey(PropertyInfo Property)
{
    /// <summary>The key as it is written.</summary>
    public string Name => NameOf(Property.Name);

    /// <summary>What it says.</summary>
    public string Description => Property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";

    /// <summary>True where it has to be there.</summary>
    public bool IsRequired => Property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));

    /// <summary>What holds where it is left out; null where nothing does.</summary>
    public object? Default => Property.GetCustomAttribute<DefaultValueAttribute>()?.Value;

    /// <summary>The least and the most that a number may be; null where nothing is said.</summary>
    public (int Least, int Most)? Range =>
        Property.GetCustomAttribute<RangeAttribute>() is { } range ? ((int)range.Minimum, (int)range.Maximum) : null;

    /// <summary>The words it may have; none where it takes other values.</summary>
    public ImmutableArray<string> Words => Property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed
        ? [.. allowed.Values.OfType<string>()]
        : Type.IsEnum ? WordsOf(Type) : [];

    /// <summary>The type of its value, whether it may be left out or not.</summary>
    public Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>The type of the entries of its list or map; null where it is neither.</summary>
    public Type? EntryType => Type is { IsGenericType: true } generic ? generic.GetGenericArguments()[^1] : null;

    /// <summary>True where its value is a map with keys of the editor's own.</summary>
    public bool IsMap => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>);

    /// <summary>True where its value is a list in which nothing stands twice.</summary>
    public bool IsSet => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(ImmutableHashSet<>);

    /// <summary>True where its value is a list.</summary>
    public bool IsList => Type.IsGenericType && !IsMap;

    /// <summary>The keys of a shape in the order they are declared in.</summary>
    public static ImmutableArray<ShapeKey> Of(Type shape) =>
        [.. shape.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.MetadataToken).Select(p => new ShapeKey(p))];

    /// <summary>True for a type that describes a map of fixed keys.</summary>
    public static bool IsShape(Type type) => type.IsDefined(typeof(ReadAsAttribute));

    /// <summary>The values of an enumeration as they are written.</summary>
    public static ImmutableArray<string> WordsOf(Type words) => [.. Enum.GetNames(words).Select(NameOf)];

    private static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
