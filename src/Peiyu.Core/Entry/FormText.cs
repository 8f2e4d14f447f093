using Peiyu.Core.Interchange;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Entry;

/// <summary>Reads what was typed into a field, with the same care as a cell of a file.</summary>
internal static class FormText
{
    /// <summary>A reason is a sentence or two, no letter.</summary>
    public const int LongestReason = 500;

    /// <summary>The value, a null literal for nothing; null with a problem where the text can't be read; null alone where it repeats what was shown masked.</summary>
    public static FeelValue? Read(string name, FieldType type, string? text, List<FieldProblem> problems)
    {
        var cell = Cell.OfText(text);
        if (cell.IsEmpty)
        {
            return FeelNull.Literal;
        }

        // The form showed it masked and it came back so: nothing is said about it.
        if (type.IsMask(cell))
        {
            return null;
        }

        if (Unwritable(cell.Text) is { } why)
        {
            problems.Add(new(name, $"“{name}”{why}。"));
            return null;
        }

        if (type.TryRead(cell, out var value))
        {
            return value;
        }

        if (type.Problems(cell.Text).ToList() is { Count: > 0 } cells)
        {
            problems.AddRange(cells.Select(one => new FieldProblem(name, $"“{name}”{one.Sentence}。") { Cell = (one.Row, one.Column) }));
            return null;
        }

        problems.Add(new(name, $"“{name}”的“{Shorten(type.Mask(cell.Text))}”{type.Explain(cell) ?? "认不出"}；应为{type.Expected}。"));
        return null;
    }

    /// <summary>What is wrong with the reason; null where nothing is.</summary>
    public static FieldProblem? ProblemOf(string reason, bool isNeeded) =>
        isNeeded && string.IsNullOrWhiteSpace(reason) ? new("原因", "改动或撤回已有的内容要写原因，请写一句为什么。")
        : reason.Length > LongestReason ? new("原因", $"原因写了 {reason.Length} 个字，最多 {LongestReason} 个，请写短一些。")
        : reason.Contains('\0', StringComparison.Ordinal) ? new("原因", "原因里有打不出来的字符，请重新写。")
        : null;

    private static string? Unwritable(string text) =>
        text.Length > TableLimits.Default.CellCharacters ? $"超过 {TableLimits.Default.CellCharacters:N0} 个字，请写短一些"
        : text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) ? "里有打不出来的字符，请重新填写"
        : null;

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
