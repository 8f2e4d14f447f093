using Peiyu.Core.Interchange;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>Cases of one kind in the interchange form.</summary>
public static class CaseSheet
{
    /// <param name="kind">The kind.</param>
    /// <param name="cases">One value per field each.</param>
    /// <param name="isWhole">Whether telephone and account numbers are whole; else masked.</param>
    public static WorkbookSheet Of(Kind kind, IEnumerable<FeelValue[]> cases, bool isWhole = false) => new(
        kind.Name,
        [.. kind.Fields.Select(InterchangeColumns.Of)],
        cases.Select(values => (IReadOnlyList<object?>)[.. kind.Fields.Select(field => Value(field.Type, values[field.Index], isWhole))]));

    /// <summary>What a cell holds.</summary>
    internal static object? Value(FieldType type, FeelValue value, bool isWhole) => value switch
    {
        FeelNumber number => number.Value,
        FeelDate date => date.Value,
        FeelNull => null,
        _ => isWhole ? type.Write(value) : type.Show(value),
    };
}
