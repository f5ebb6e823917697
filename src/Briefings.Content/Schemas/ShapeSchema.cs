using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Schemas;

/// <summary>Makes JSON Schemas (draft 7) of shapes.</summary>
internal static class ShapeSchema
{
    private static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSchemaExporterOptions Export = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    /// <summary>The schema of values of a shape.</summary>
    public static JsonObject Of(Type shape) => Names.GetJsonSchemaAsNode(shape, Export).AsObject();

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var schema = ValueForm.Of(type)?.Schema() ?? WithoutNull(exported.AsObject());
        schema.Remove("default");
        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property)
        {
            Describe(schema, new(property));
        }

        return Described(ShapeKey.IsShape(type) ? WithRules(schema, type) : schema, Description(context.PropertyInfo?.AttributeProvider) ?? Description(type));
    }

    private static void Describe(JsonObject schema, ShapeKey key)
    {
        if (!key.Words.IsEmpty)
        {
            schema["enum"] = new JsonArray([.. key.Words.Select(w => JsonValue.Create(w))]);
        }

        if (key.IsRequired && key.Type == typeof(Model.Texts.LocalizedText))
        {
            schema["minProperties"] = 1;
        }

        if (key.Property.IsDefined(typeof(KeysAreIdsAttribute)))
        {
            schema["propertyNames"] = new JsonObject { ["pattern"] = Patterns.Id, ["maxLength"] = Model.Texts.Slug.MaxLength };
        }

        if (key.Property.IsDefined(typeof(KeysAreCodesAttribute)))
        {
            schema["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. Rules.All.Where(RuleLevels.CanChange).Select(r => JsonValue.Create(r.Code))]) };
        }

        schema.With("uniqueItems", key.IsSet ? true : null).With("minimum", key.Range?.Least).With("maximum", key.Range?.Most)
            .With("default", key.Default is { } value ? JsonSerializer.SerializeToNode(value) : null);
    }

    // No key of ours may be there without a value.
    private static JsonObject WithoutNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types && types.Select(t => t!.GetValue<string>()).Where(t => t != "null").ToArray() is [var only])
        {
            schema["type"] = only;
        }

        return schema;
    }

    private static JsonObject WithRules(JsonObject schema, Type shape)
    {
        if (shape.GetCustomAttribute<OneOfAttribute>() is { } one)
        {
            schema["oneOf"] = new JsonArray([.. one.Keys.Select(k => Required(k))]);
        }

        if (shape.GetCustomAttribute<SomeOfAttribute>() is { } some)
        {
            schema["anyOf"] = new JsonArray(
                [.. some.Keys.Select(k => Required(k).With("properties", new JsonObject { [k] = new JsonObject { ["minItems"] = 1 } }))]);
        }

        return shape.GetCustomAttribute<OrAloneAttribute>() is { Key: var alone } && schema["anyOf"] is null
            ? new() { ["anyOf"] = new JsonArray(schema["properties"]![alone]!.DeepClone(), schema) }
            : schema;
    }

    private static JsonObject Required(string key) => new() { ["required"] = new JsonArray(key) };

    private static string? Description(ICustomAttributeProvider? provider) =>
        provider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault()?.Description;

    // First, so that a schema reads as its documentation.
    private static JsonObject Described(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema.Remove("description");
            schema.Insert(0, "description", description);
        }

        return schema;
    }
}
