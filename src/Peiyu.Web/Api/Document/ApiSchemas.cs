using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Peiyu.Web.Api.Document;

/// <summary>What the framework does not say of a type by itself.</summary>
internal static class ApiSchemas
{
    public static void Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (context.JsonTypeInfo.Type is var type && (type == typeof(decimal) || type == typeof(decimal?)))
        {
            // A decimal is exact; the framework's word for it would tell programs to read it as a floating-point number.
            schema.Format = null;
        }

        if (context.JsonPropertyInfo is null)
        {
            schema.Description ??= context.JsonTypeInfo.Type.GetCustomAttribute<DescriptionAttribute>()?.Description;
        }
        else if (context.JsonPropertyInfo.AttributeProvider?.GetCustomAttributes(typeof(AllowedValuesAttribute), false) is [AllowedValuesAttribute allowed])
        {
            schema.Enum = [.. allowed.Values.Select(value => (JsonNode)JsonValue.Create((string)value!))];
        }
    }
}
