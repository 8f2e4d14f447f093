using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Compiling;

/// <summary>Reads fields of cases and enterprises as rules see them on a day.</summary>
internal sealed class Rows(DateOnly asOf)
{
    /// <summary>A field by its name, or its place in the file; null where the kind has no such field.</summary>
    public Term? Field(Term.Row row, string name)
    {
        if (row.Table.Kind.TryField(name, out var field))
        {
            return Read(row.Table.Column(field), row.Rows, field.Stage is null ? int.MaxValue : asOf.DayNumber);
        }

        return name == CaseContext.OrderName ? Order(row) : null;
    }

    /// <param name="column">The column.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="latest">A later day has not happened.</param>
    public static Term Read(Column column, IntOp rows, int latest = int.MaxValue) => column switch
    {
        UnknownColumn => new Term.Constant(FeelNull.Literal),
        NumberColumn numbers => new Term.Number(new ReadNumber(numbers, rows)),
        DecimalColumn decimals => new Term.Fraction(new ReadDecimal(decimals, rows)),
        DayColumn days => new Term.Day(new LookUp(days.Days, rows, latest)),
        TextColumn texts => new Term.Text(new LookUp(texts.Codes, rows), texts.Words),
        TruthColumn truths => new Term.Truth(new ReadTruth(truths, rows)),
        _ => throw new NotInColumnsException("有的字段的值不能成列"),
    };

    /// <summary>The enterprise of a case.</summary>
    public static Term.Row Owner(Term.Row row, Table register) =>
        row.Table == register ? row : new(register, new LookUp(row.Table.Owners, row.Rows));

    /// <summary>The case that a case refers to under the name of its kind; null where it refers to no such kind.</summary>
    public static Term.Row? Referred(Term.Row row, string kind, ColumnStore store) =>
        Table.ReferenceTo(row.Table.Kind, kind) is { } field && store.Find(kind) is { } target
            ? new(target, new LookUp(row.Table.References(field, target), row.Rows))
            : null;

    private static Term.Number Order(Term.Row row)
    {
        var orders = Array.ConvertAll(row.Table.Orders, order => (long)order);
        var known = new ulong[Bits.Words(orders.Length)];
        Array.Fill(known, ulong.MaxValue);
        return new(new ReadNumber(new(orders, known, 0), row.Rows));
    }
}
