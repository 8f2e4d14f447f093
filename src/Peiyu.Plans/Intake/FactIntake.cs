using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>Reads the sheet 指标: one value of one fact a row.</summary>
internal sealed class FactIntake
{
    /// <summary>The sheet's name.</summary>
    public const string SheetName = "指标";

    /// <summary>Its columns, in the order of the interchange form.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = ["统一社会信用代码", "指标", "期间", "数值"];

    private static readonly EnterpriseType Code = new();
    private static readonly TextType Free = new();

    private readonly Dictionary<string, FactDefinition> _facts;
    private readonly Dictionary<(string, string, Period), FactRow> _byKey = [];
    private readonly HashSet<string> _unlisted = new(StringComparer.Ordinal);
    private readonly ReadTables _result;
    private readonly Func<string, bool> _isKnown;

    public FactIntake(Plan plan, ReadTables result, Func<string, bool> isKnown)
    {
        (_result, _isKnown) = (result, isKnown);
        _facts = plan.Facts.ToDictionary(fact => CellText.Fold(fact.Name), StringComparer.Ordinal);
    }

    public void Read(Sheet sheet)
    {
        var known = ColumnNames.Select(name => (name, Required: name != "期间")).ToList();
        if (ColumnMap.Make(sheet, known, _result.Add) is not { } columns)
        {
            return;
        }

        foreach (var row in ReadAhead.Of(sheet.Rows))
        {
            var problems = new List<TableProblem>();
            var fact = Read(sheet, columns, row, problems);
            if (problems.Any(problem => problem.Refused))
            {
                _result.Refuse(sheet.Name, sheet.Header, row, problems);
                continue;
            }

            problems.ForEach(_result.Add);
            if (fact is { } read)
            {
                _result.Add(read);
            }
        }
    }

    private FactRow? Read(Sheet sheet, ColumnMap columns, SheetRow row, List<TableProblem> problems)
    {
        var code = Cell(sheet, columns, row, 0, Code, problems);
        if (code is FeelText text && !_isKnown(text.Value))
        {
            problems.Add(CellIntake.Refuse(sheet.Name, row.Number, ColumnNames[0], columns.Cell(row, 0),
                _result.WhyUnknown(text.Value)));
        }

        if (Cell(sheet, columns, row, 1, Free, problems) is not FeelText name)
        {
            return null;
        }

        var fact = _facts.GetValueOrDefault(CellText.Fold(name.Value));
        var period = ReadPeriod(sheet, columns, row, fact, problems);
        var value = Cell(sheet, columns, row, 3, fact?.Type ?? Free, problems);
        if (fact is null && problems.Count == 0)
        {
            WarnUnlisted(sheet, row, name.Value, problems);
        }

        return code is FeelText known && period is { } of && value is not null
            ? Distinct(sheet, new(row.Number, known.Value, fact?.Name ?? name.Value, of, value), problems)
            : null;
    }

    private static FeelValue? Cell(
        Sheet sheet, ColumnMap columns, SheetRow row, int column, FieldType type, List<TableProblem> problems) =>
        CellIntake.Read(sheet.Name, row.Number, ColumnNames[column], type, true, columns.Cell(row, column), problems);

    private static Period? ReadPeriod(
        Sheet sheet, ColumnMap columns, SheetRow row, FactDefinition? fact, List<TableProblem> problems)
    {
        var cell = columns.Cell(row, 2);
        if (PeriodText.TryRead(cell, fact?.Periods, out var period))
        {
            return period;
        }

        problems.Add(CellIntake.Refuse(
            sheet.Name, row.Number, ColumnNames[2], cell, (cell.IsEmpty ? "是空的" : "认不出，或不是这个指标的期间") + $"；应为{PeriodText.Expected(fact?.Periods)}"));
        return null;
    }

    /// <summary>A fact that the dictionary does not have is kept and shown; that no rule reads it is said once.</summary>
    private void WarnUnlisted(Sheet sheet, SheetRow row, string name, List<TableProblem> problems)
    {
        if (_unlisted.Add(name))
        {
            problems.Add(new(sheet.Name, row.Number, ColumnNames[1], name,
                $"表“{sheet.Name}”第 {row.Number} 行的“{name}”不在指标字典里，已照填收下，但没有规则会用到它；请核对名称。", false));
        }
    }

    private FactRow? Distinct(Sheet sheet, FactRow row, List<TableProblem> problems)
    {
        if (_byKey.TryAdd((row.Code, row.Fact, row.Period), row))
        {
            return row;
        }

        var first = _byKey[(row.Code, row.Fact, row.Period)];
        var same = first.Value.Equals(row.Value);
        problems.Add(new(sheet.Name, row.Number, ColumnNames[3], row.Value.ToString(), same
            ? $"表“{sheet.Name}”第 {row.Number} 行与第 {first.Number} 行完全相同，只算一次。"
            : $"表“{sheet.Name}”第 {row.Number} 行与第 {first.Number} 行是同一企业同一期间的“{row.Fact}”，但数值不同；请留下对的一行。这一行没有读入。", !same));
        return null;
    }
}
