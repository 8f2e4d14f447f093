using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Peiyu.Web.Api.Document;

/// <summary>What all addresses have in common: the day, the tag, the problems, and examples.</summary>
internal static class ApiOperations
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["code"] = "913715257BYC46N17Y",
        ["fact"] = "主营业务收入",
        ["row"] = "1",
        ["id"] = "hnte-county",
        ["q"] = "机械",
        ["award"] = "near",
        ["sort"] = "-sum",
        ["fields"] = "行业代码,规上",
        ["state"] = "risk",
        ["which"] = "nearly",
        ["status"] = "near",
    };

    public static async Task CompleteAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Example ??= Examples.TryGetValue(parameter.Name ?? "", out var example) ? JsonValue.Create(example) : null;
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<OfDayMark>().Any())
        {
            AddDay(operation);
        }

        if (operation.RequestBody?.Content?.Values.FirstOrDefault() is { } body)
        {
            body.Example = JsonNode.Parse("""{"fact":"主营业务收入","period":"2022","value":"21800000","reason":"年报审计后更正","seen":1024}""");
        }

        var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, ct);
        foreach (var status in Problems.Usual.Where(status => IsPossible(status, context)))
        {
            AddProblem(operation, status, problem);
        }

        foreach (var (status, answer) in operation.Responses ?? [])
        {
            answer.Description = DescriptionOf(int.Parse(status, CultureInfo.InvariantCulture));
        }
    }

    private static void AddDay(OpenApiOperation operation)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = Links.AsOfKey,
            In = ParameterLocation.Query,
            Description = "按哪一天算；不写是今天，或计划年里离今天最近的一天",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            Example = JsonValue.Create("2023-06-30"),
        });
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "If-None-Match",
            In = ParameterLocation.Header,
            Description = "上次答复的 ETag；没有变就答 304",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        operation.Responses ??= [];
        operation.Responses["304"] = new OpenApiResponse();
    }

    private static bool IsPossible(int status, OpenApiOperationTransformerContext context) =>
        status != StatusCodes.Status503ServiceUnavailable || context.Description.ActionDescriptor.EndpointMetadata.OfType<OfDayMark>().Any();

    private static void AddProblem(OpenApiOperation operation, int status, OpenApiSchema schema)
    {
        operation.Responses ??= [];
        operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
        {
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [Problems.ContentType] = new()
                {
                    Schema = schema,
                    Example = new JsonObject
                    {
                        ["type"] = "about:blank",
                        ["title"] = Problems.TitleOf(status),
                        ["status"] = status,
                        ["detail"] = Problems.DetailOf(status),
                    },
                },
            },
        };
    }

    private static string DescriptionOf(int status) => status switch
    {
        StatusCodes.Status200OK => "答复",
        StatusCodes.Status304NotModified => "和上次一样，不再送一遍",
        _ => Problems.TitleOf(status),
    };
}
