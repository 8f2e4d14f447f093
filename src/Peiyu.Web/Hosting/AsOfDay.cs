using System.Globalization;

namespace Peiyu.Web.Hosting;

/// <summary>Reads the day that a page is asked for; a day that is none is a bad request, never silently today.</summary>
public sealed class AsOfDay(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Viewing viewing)
    {
        // A page about an error is run again under the address that failed: its day is not asked again.
        var text = context.Request.Query[Links.AsOfKey].ToString();
        if (text.Length == 0)
        {
            return next(context);
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !viewing.TryAsk(day))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
