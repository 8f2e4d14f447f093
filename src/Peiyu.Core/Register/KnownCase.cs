using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Register;

/// <summary>A case while its events are told, one after the other.</summary>
internal sealed class KnownCase
{
    private readonly FeelValue[] _values;

    public KnownCase(Kind kind, long id, int ordinal, string? key)
    {
        (Kind, Id, Ordinal, Key, _values) = (kind, id, ordinal, key, new FeelValue[kind.Fields.Count]);
        Array.Fill(_values, FeelNull.Literal);
    }

    public Kind Kind { get; }

    public long Id { get; }

    public int Ordinal { get; }

    public string? Key { get; }

    /// <summary>The last event took the case back.</summary>
    public bool IsGone { get; private set; }

    public StoredCase Stored => new(Id, Ordinal, _values);

    /// <param name="fields">What the event says; null: the case is taken back, and whoever speaks of it later says all of it.</param>
    public void Hear(string? fields)
    {
        IsGone = fields is null;
        if (fields is null)
        {
            Array.Fill(_values, FeelNull.Literal);
            return;
        }

        foreach (var (name, text) in FieldJson.Read(fields))
        {
            if (!Kind.TryField(name, out var field))
            {
                continue;
            }

            if (text is null)
            {
                _values[field.Index] = FeelNull.Literal;
            }
            else if (field.Type.TryRead(Cell.OfText(text), out var value))
            {
                _values[field.Index] = value;
            }
        }
    }
}
