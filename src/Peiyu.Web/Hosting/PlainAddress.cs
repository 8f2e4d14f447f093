namespace Peiyu.Web.Hosting;

/// <summary>
/// Takes the character of number 0 out of an address: nobody types it, and PostgreSQL keeps and compares no text that holds it.
/// A form that holds it is refused by the reader of forms.
/// </summary>
public sealed class PlainAddress(RequestDelegate next)
{
    private const string Encoded = "%00";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.QueryString.Value is { } query && query.Contains(Encoded, StringComparison.Ordinal))
        {
            context.Request.QueryString = new(Without(query));
        }

        return next(context);
    }

    // What is left must not make a new one: %0%000.
    private static string Without(string query)
    {
        while (query.Contains(Encoded, StringComparison.Ordinal))
        {
            query = query.Replace(Encoded, "", StringComparison.Ordinal);
        }

        return query;
    }
}
