using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Peiyu.Web.Tests.Api;

public sealed partial class ApiDocumentTests(MediumSite site)
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["/enterprises/{code}"] = "/enterprises/913715257BYC46N17Y",
        ["/enterprises/{code}/criteria"] = "/enterprises/913715257BYC46N17Y/criteria",
        ["/enterprises/{code}/facts/{fact}"] = "/enterprises/913715257BYC46N17Y/facts/主营业务收入",
        ["/policies/{id}"] = "/policies/hnte-county",
        ["/policies/{id}/awards"] = "/policies/hnte-county/awards",
        ["/policies/{id}/unmet"] = "/policies/hnte-county/unmet",
        ["/tasks/{row}"] = "/tasks/1",
        ["/tasks/{row}/rows"] = "/tasks/1/rows",
        ["/cases/{kind}"] = "/cases/claim",
        ["/search"] = "/search?q=演示企业08000",
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_is_in_the_document()
    {
        var paths = (await DocumentAsync()).GetProperty("paths");
        using var other = site.On(new(2023, 6, 30));
        using var client = other.CreateClient();

        var mapped = other.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
            .Where(endpoint => endpoint.RoutePattern.RawText != "/api/v1/openapi.json")
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        Assert.Equal(
            mapped.Order(),
            paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}")).Order());
    }

    [Fact]
    public async Task Every_answer_fits_its_schema()
    {
        var document = await DocumentAsync();
        var library = document.GetProperty("paths").EnumerateObject();
        var client = await site.AsAsync(Site.Usual);
        using var plan = await client.AskAsync("/api/v1/plan");
        var id = JsonDocument.Parse(await plan.Content.ReadAsStringAsync(Ct)).RootElement.GetProperty("libraries")[0].GetProperty("id").GetString();
        using var enterprise = await client.AskAsync("/api/v1/enterprises/913715257BYC46N17Y");
        var title = JsonDocument.Parse(await enterprise.Content.ReadAsStringAsync(Ct)).RootElement.GetProperty("cases").EnumerateArray()
            .First(one => one.GetProperty("kind").GetString() == "title").GetProperty("id").GetInt64();
        var fit = new SchemaFit(document);
        var looked = 0;
        foreach (var path in library.Where(path => path.Value.TryGetProperty("get", out _)))
        {
            var name = path.Name["/api/v1".Length..];
            var address = "/api/v1" + Values.GetValueOrDefault(name, name).Replace("/libraries/{id}", $"/libraries/{id}", StringComparison.Ordinal)
                .Replace("/cases/{kind}/{id}", $"/cases/title/{title}", StringComparison.Ordinal);
            using var answer = await client.AskAsync(address);
            var text = await answer.Content.ReadAsStringAsync(Ct);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {text}");
            var schema = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");

            var offences = fit.Offences(schema, JsonDocument.Parse(text).RootElement).Take(5).ToList();

            Assert.True(offences.Count == 0, $"{address}: {string.Join('\n', offences)}");
            looked++;
        }

        Assert.True(looked >= 15, $"{looked}");
    }

    [Fact]
    public async Task Everything_is_described_in_Chinese()
    {
        var document = await DocumentAsync();
        var operations = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(one => one.Value).ToList();
        var properties = document.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Name != "ProblemDetails" && schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(property => (Name: $"{schema.Name}.{property.Name}", property.Value)));

        Assert.All(operations, operation => Assert.Matches(Chinese(), operation.GetProperty("description").GetString()));
        Assert.All(operations.Where(operation => operation.TryGetProperty("parameters", out _)).SelectMany(operation => operation.GetProperty("parameters").EnumerateArray()),
            parameter => Assert.Matches(Chinese(), parameter.GetProperty("description").GetString()));
        Assert.Empty(properties.Where(property => !IsDescribed(property.Value)).Select(property => property.Name));
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("key").GetProperty("scheme").GetString());
    }

    /// <summary>What may be null and is a type of its own is described with that type.</summary>
    private static bool IsDescribed(JsonElement property) => property.TryGetProperty("oneOf", out _)
        || (property.TryGetProperty("description", out var description) && Chinese().IsMatch(description.GetString()!));

    private async Task<JsonElement> DocumentAsync()
    {
        using var answer = await site.Visitor().AskAsync("/api/v1/openapi.json");
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement;
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
