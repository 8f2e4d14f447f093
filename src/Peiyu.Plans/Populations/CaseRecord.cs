using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Populations;

/// <summary>
/// One row of a kind (a title, a project, a loan, …) as it was read: a value for every field of the kind,
/// a <see cref="FeelNull"/> where the cell was empty.
/// </summary>
public sealed class CaseRecord
{
    private readonly FeelValue[] _values;

    /// <param name="kind">The kind whose fields the values are.</param>
    /// <param name="values">One value per field of the kind, in its order.</param>
    /// <param name="order">The place among all rows of the kind, as they stood in the file: decides between equal days.</param>
    public CaseRecord(Kind kind, FeelValue[] values, int order)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, kind.Fields.Count);
        (Kind, _values, Order) = (kind, values, order);
    }

    public Kind Kind { get; }

    public int Order { get; }

    /// <summary>The enterprise that the row is about; null where it names none or one that is not in the population.</summary>
    public Enterprise? Enterprise { get; internal set; }

    public FeelValue this[Field field] => _values[field.Index];

    public FeelValue this[string field] => _values[Kind.Field(field).Index];

    public IReadOnlyList<FeelValue> Values => _values;

    /// <summary>The text of a field; null where it is empty.</summary>
    public string? Text(Field field) => (_values[field.Index] as FeelText)?.Value;

    public string? Text(string field) => Text(Kind.Field(field));

    /// <summary>The date of a field; null where it is empty.</summary>
    public DateOnly? Date(Field field) => (_values[field.Index] as FeelDate)?.Value;

    public DateOnly? Date(string field) => Date(Kind.Field(field));

    /// <summary>The key's texts joined, an empty part as nothing; null for a kind without a key.</summary>
    public string? Key => Kind.KeyOf(_values);

    /// <summary>Whether the stage that ends the case (撤销) lies on or before the day.</summary>
    public bool IsVoidOn(DateOnly day) => Kind.Void is { } field && Date(field) <= day;
}
