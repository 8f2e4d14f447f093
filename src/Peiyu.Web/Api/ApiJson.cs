using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Peiyu.Web.Api;

/// <summary>How answers are written.</summary>
internal static class ApiJson
{
    public static void Set(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        // Numbers are numbers: a sum in quotation marks is a mistake of who sends it.
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        // Chinese as it is, rare characters too. The answer is no page: its type says JSON and nobody may guess another.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }
}
