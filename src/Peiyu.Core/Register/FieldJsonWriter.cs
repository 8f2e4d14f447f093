using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Peiyu.Core.Register;

/// <summary>Writes the fields of events, one after the other, as JSON objects of texts by name.</summary>
internal sealed class FieldJsonWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer;

    public FieldJsonWriter() => _writer = new(_buffer, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public string Write(IEnumerable<KeyValuePair<string, string?>> fields)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
        foreach (var (name, text) in fields)
        {
            _writer.WriteString(name, text); // A null is written as null.
        }

        _writer.WriteEndObject();
        _writer.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    public void Dispose() => _writer.Dispose();
}
