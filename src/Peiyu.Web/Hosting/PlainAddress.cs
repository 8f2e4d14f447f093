namespace Peiyu.Web.Hosting;

/// <summary>
/// Takes the character of number 0 out of what is asked for: nobody types it, and PostgreSQL keeps and compares no text that holds it.
/// </summary>
public sealed class PlainAddress(RequestDelegate next)
{
    private const string Encoded = "%00";
    private const string Null = "\0";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.QueryString.Value is { } query && query.Contains(Encoded, StringComparison.Ordinal))
        {
            context.Request.QueryString = new(Without(query));
        }

        if (IsForm(context.Request) && !await TryCleanAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    /// <summary>Forms as pages send them; those with files go another way. The page about an error is read and not sent.</summary>
    private static bool IsForm(HttpRequest request) => HttpMethods.IsPost(request.Method)
        && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    // What is left must not make a new one: %0%000.
    private static string Without(string query)
    {
        while (query.Contains(Encoded, StringComparison.Ordinal))
        {
            query = query.Replace(Encoded, "", StringComparison.Ordinal);
        }

        return query;
    }

    /// <summary>False where the form can't be read: it has too many fields, or one that is too long.</summary>
    private static async Task<bool> TryCleanAsync(HttpContext context)
    {
        try
        {
            await CleanAsync(context);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static async Task CleanAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Any(field => field.Value.Any(HasNull)))
        {
            context.Request.Form = new FormCollection(form.ToDictionary(
                field => field.Key,
                field => new Microsoft.Extensions.Primitives.StringValues([.. field.Value.Select(value => value?.Replace(Null, "", StringComparison.Ordinal))]),
                StringComparer.Ordinal));
        }
    }

    private static bool HasNull(string? value) => value?.Contains(Null, StringComparison.Ordinal) == true;
}
