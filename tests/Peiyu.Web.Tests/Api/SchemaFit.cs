using System.Text.Json;

namespace Peiyu.Web.Tests.Api;

/// <summary>Holds an answer against a schema of the document; what the schema does not name is an offence too.</summary>
internal sealed class SchemaFit(JsonElement document)
{
    public IEnumerable<string> Offences(JsonElement schema, JsonElement value, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Offences(Resolve(reference.GetString()!), value, at);
        }

        if (schema.TryGetProperty("oneOf", out var ways) || schema.TryGetProperty("anyOf", out ways))
        {
            return ways.EnumerateArray().Any(way => !Offences(way, value, at).Any()) ? [] : [$"{at} fits none"];
        }

        var types = schema.TryGetProperty("type", out var type)
            ? type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!).ToList() : [type.GetString()!]
            : [];
        if (!types.Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && types.Contains("number")))
        {
            return [$"{at} is {TypeOf(value)}, not {string.Join(" or ", types)}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => Members(schema, value, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, place) => Offences(schema.GetProperty("items"), item, $"{at}[{place}]")),
            JsonValueKind.String when schema.TryGetProperty("enum", out var allowed)
                && allowed.EnumerateArray().All(one => one.GetString() != value.GetString()) => [$"{at} must not be {value}"],
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("additionalProperties", out var any) && any.ValueKind == JsonValueKind.Object)
        {
            return value.EnumerateObject().SelectMany(member => Offences(any, member.Value, $"{at}.{member.Name}"));
        }

        var known = schema.GetProperty("properties");
        var missing = (schema.TryGetProperty("required", out var required) ? required.EnumerateArray().ToList() : [])
            .Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}.{name} is missing");
        return missing.Concat(value.EnumerateObject().SelectMany(member => known.TryGetProperty(member.Name, out var own)
            ? Offences(own, member.Value, $"{at}.{member.Name}")
            : [$"{at}.{member.Name} is not in the document"]));
    }

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (part, name) => part.GetProperty(name.Replace("~1", "/", StringComparison.Ordinal)));

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Null => "null",
        _ => value.TryGetInt64(out _) ? "integer" : "number",
    };
}
