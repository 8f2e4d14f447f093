using Peiyu.Columns.Operators;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Compiling;

/// <summary>The names of a rule about a case: its fields, 本件, 事件日, what it refers to, then those of its enterprise.</summary>
internal sealed class NamesOfCase(Term.Row row, Rows rows, ColumnStore store, NamesOfEnterprise enterprise) : Names
{
    public override Term? Find(string name) => rows.Field(row, name) ?? name switch
    {
        NameTable.Case => row,
        NameTable.EventDay => new Term.Day(new EventDays(row.Level!)),
        _ => Rows.Referred(row, name, store) ?? enterprise.Find(name),
    };
}
