using Microsoft.Extensions.Logging.Console;

namespace Peiyu.Web.Hosting;

/// <summary>Logs for machines, where they are asked for: one JSON object a line.</summary>
internal static class LoggingHost
{
    public const string Key = "Peiyu:Logs";

    private const string Json = "json";

    public static bool IsJson(IConfiguration configuration) => string.Equals(configuration[Key], Json, StringComparison.OrdinalIgnoreCase);

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        if (!IsJson(builder.Configuration))
        {
            return;
        }

        builder.Logging.ClearProviders();
        builder.Logging.AddConsoleFormatter<LoggingFormat, ConsoleFormatterOptions>();
        builder.Logging.AddConsole(options => options.FormatterName = LoggingFormat.FormatName);
        builder.Logging.AddFilter(typeof(LoggingRequests).FullName, LogLevel.Information);
    }

    /// <summary>First of all, so that everything behind it is in its time.</summary>
    public static void UseLogs(this WebApplication app)
    {
        if (IsJson(app.Configuration))
        {
            app.UseMiddleware<LoggingRequests>();
        }
    }
}
