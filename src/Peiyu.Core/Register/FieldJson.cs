using System.Text.Json;

namespace Peiyu.Core.Register;

/// <summary>The fields of an event as a JSON object of texts by name; null where a value is taken back.</summary>
internal static class FieldJson
{
    public static IEnumerable<KeyValuePair<string, string?>> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            yield return KeyValuePair.Create(property.Name, property.Value.GetString());
        }
    }
}
