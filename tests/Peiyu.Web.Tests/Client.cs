using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Peiyu.Web.Tests;

/// <summary>A browser without script: keeps its cookies, follows no redirect by itself, posts the forms that pages hold.</summary>
internal sealed class Client(HttpClient http) : IDisposable
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Http => http;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> AskAsync(string address) => http.GetAsync(new Uri(address, UriKind.Relative), Ct);

    /// <summary>A page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var response = await AskUntilMadeAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode} {response.Headers.Location}");
        return await ReadAsync(response);
    }

    /// <summary>On a busy machine the first board takes longer than a reader waits, and the page of waiting asks again; so do we.</summary>
    private async Task<HttpResponseMessage> AskUntilMadeAsync(string address)
    {
        const int mostTimes = 20;
        var response = await AskAsync(address);
        for (var i = 0; i < mostTimes && response.Headers.Location?.ToString().Contains("/waiting?", StringComparison.Ordinal) == true; i++)
        {
            response.Dispose();
            response = await AskAsync(address);
        }

        return response;
    }

    /// <summary>Fills in and sends a form of a page, with its hidden fields and what stands in it already.</summary>
    /// <param name="address">The page.</param>
    /// <param name="form">Finds the form in it.</param>
    /// <param name="fields">By name, what is typed or chosen.</param>
    public async Task<HttpResponseMessage> SendAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        var page = await OpenAsync(address);
        var found = page.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{address} 没有表单 {form}。");
        return await PostAsync(found.GetAttribute("action") is { Length: > 0 } action ? action : address, Filled(found, fields));
    }

    public async Task<HttpResponseMessage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await http.PostAsync(new Uri(address, UriKind.Relative), content, Ct);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        Parser.ParseDocument(await response.Content.ReadAsStringAsync(Ct));

    public void Dispose() => http.Dispose();

    private static Dictionary<string, string> Filled(IHtmlFormElement form, (string Name, string Value)[] fields)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            var (name, value) = field switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, ""),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value ?? ""),
                _ => (null, ""),
            };
            if (name is not null)
            {
                values[name] = value;
            }
        }

        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return values;
    }
}
