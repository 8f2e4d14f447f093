using System.Net.Http.Headers;
using System.Text.Json;
using Xunit;

namespace Peiyu.Web.Tests.Api;

/// <summary>A program with a key.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Makes a key on the page of the account, as its owner does, and gives the key itself.</summary>
    public static async Task<string> MakeKeyAsync(Client owner, string until, params (string Name, string Value)[] more)
    {
        using var answer = await owner.SendAsync("/keys", "#create-key", [("Form.Name", "统计系统取数"), ("Form.Until", until), .. more]);
        return Dom.WordsOf(await Client.ReadAsync(answer), "#key-text");
    }

    public static ApiClient With(Client visitor, string key)
    {
        visitor.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return new(visitor.Http);
    }

    public Task<HttpResponseMessage> AskAsync(string address, string? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1" + address);
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return http.SendAsync(request, Ct);
    }

    /// <summary>An answer that must be there.</summary>
    public async Task<JsonElement> GetAsync(string address)
    {
        using var response = await AskAsync(address);
        var text = await response.Content.ReadAsStringAsync(Ct);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>A problem that must be one.</summary>
    public async Task<JsonElement> FailAsync(string address, int status)
    {
        using var response = await AskAsync(address);
        return await ProblemAsync(response, status);
    }

    public async Task<HttpResponseMessage> PostAsync(string address, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri("/api/v1" + address, UriKind.Relative), content, Ct);
    }

    public static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync(Ct);
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.GetProperty("detail").GetString());
        return problem;
    }

    public void Dispose() => http.Dispose();
}
