using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Types;

namespace Peiyu.Dmn.Boxed;

/// <summary>A list of contexts, written as a table.</summary>
internal static class Relation
{
    internal static Node Read(MarkupElement element, Compiler compiler)
    {
        List<(string Name, FeelType Type)> columns = [.. element.All("column").Select(column =>
            (column.Attribute("name") ?? "", compiler.Type(column.Attribute("typeRef"), column)))];
        return new ListNode([.. element.All("row").Select(row => Row(row, columns, compiler))]);
    }

    private static ContextNode Row(MarkupElement row, List<(string Name, FeelType Type)> columns, Compiler compiler)
    {
        var cells = row.Children.Where(child => BoxedExpressions.Knows(child.Name)).Select(compiler.Boxed).ToList();
        if (cells.Count != columns.Count)
            compiler.Model.Complain(row, $"关系表有 {columns.Count} 列，这一行有 {cells.Count} 格");
        return new ContextNode([.. columns.Zip(cells, (column, cell) =>
            KeyValuePair.Create(column.Name, Compiler.Typed(cell, column.Type, $"列“{column.Name}”")))]);
    }
}
