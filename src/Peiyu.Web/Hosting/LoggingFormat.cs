using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Peiyu.Web.Hosting;

/// <summary>
/// A log entry as one JSON object. So that no name, phone or code of a person can be in it whatever somebody logs, it holds the
/// message without its values; of the values numbers only, and texts of our own entries; of an exception its type and where it
/// happened, not what it says.
/// </summary>
public sealed class LoggingFormat(TimeProvider clock) : ConsoleFormatter(FormatName)
{
    public const string FormatName = "peiyu-json";

    private const string OurOwn = "Peiyu.";
    private const string Template = "{OriginalFormat}";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("at", clock.GetUtcNow().UtcDateTime);
            writer.WriteString("level", logEntry.LogLevel.ToString());
            writer.WriteString("category", logEntry.Category);
            writer.WriteString("event", logEntry.EventId.Name);
            WriteValues(writer, logEntry.State as IEnumerable<KeyValuePair<string, object?>> ?? [], logEntry.Category);
            WriteException(writer, logEntry.Exception);
            writer.WriteString("trace", Activity.Current?.TraceId.ToHexString());
            writer.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteValues(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> state, string category)
    {
        foreach (var (name, value) in state)
        {
            switch (value)
            {
                case string template when name == Template:
                    writer.WriteString("message", template);
                    break;
                case int or long or short or byte:
                    writer.WriteNumber(name, Convert.ToInt64(value, null));
                    break;
                case bool flag:
                    writer.WriteBoolean(name, flag);
                    break;
                case string text when category.StartsWith(OurOwn, StringComparison.Ordinal):
                    writer.WriteString(name, text);
                    break;
            }
        }
    }

    private static void WriteException(Utf8JsonWriter writer, Exception? exception)
    {
        if (exception is null)
        {
            return;
        }

        writer.WriteStartArray("exception");
        for (var one = exception; one is not null; one = one.InnerException)
        {
            writer.WriteStartObject();
            writer.WriteString("type", one.GetType().FullName);
            writer.WriteNumber("code", one.HResult);
            writer.WriteString("stack", one.StackTrace);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
