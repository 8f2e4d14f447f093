using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>Reads the sheet of a kind.</summary>
/// <param name="kind">The kind.</param>
/// <param name="isNumbered">Whether the system numbers new cases, so that a row may come without a number.</param>
/// <param name="result">Where rows and problems go.</param>
/// <param name="isKnown">Whether an enterprise is in the register or the file.</param>
internal sealed class CaseIntake(Kind kind, bool isNumbered, ReadTables result, Func<string, bool> isKnown)
{
    private readonly Dictionary<string, CaseRow> _byKey = new(StringComparer.Ordinal);

    public void Read(Sheet sheet)
    {
        var known = kind.Fields.Select(field => (field.Name, IsRequired(field))).ToList();
        if (ColumnMap.Make(sheet, known, result.Add) is not { } columns)
        {
            return;
        }

        foreach (var row in ReadAhead.Of(sheet.Rows))
        {
            Read(sheet, columns, row);
        }
    }

    private void Read(Sheet sheet, ColumnMap columns, SheetRow row)
    {
        var problems = new List<TableProblem>();
        var values = new FeelValue[kind.Fields.Count];
        foreach (var field in kind.Fields)
        {
            var cell = columns.Cell(row, field.Index);
            values[field.Index] =
                CellIntake.Read(sheet.Name, row.Number, field.Name, field.Type, IsRequired(field), cell, problems) ?? FeelNull.Literal;
            if (field.Type is EnterpriseType && values[field.Index] is FeelText code && !isKnown(code.Value))
            {
                problems.Add(CellIntake.Refuse(
                    sheet.Name, row.Number, field.Name, cell, result.WhyUnknown(code.Value)));
            }
        }

        var read = new CaseRow(row.Number, kind, values);
        if (problems.All(problem => !problem.Refused) && Known(sheet, read, problems))
        {
            problems.ForEach(result.Add);
            return;
        }

        if (problems.Any(problem => problem.Refused))
        {
            result.Refuse(sheet.Name, sheet.Header, row, problems);
            if (kind.Owner is null && kind.KeyOf(values) is { Length: > 0 } key)
            {
                result.RefuseEnterprise(key, row.Number);
            }

            return;
        }

        problems.ForEach(result.Add);
        result.Add(read);
    }

    private bool IsRequired(Field field) => field.Required && !(isNumbered && kind.Key.Contains(field));

    /// <summary>Whether the row's key has been read before; with other values that is a problem.</summary>
    private bool Known(Sheet sheet, CaseRow row, List<TableProblem> problems)
    {
        if (kind.KeyOf(row.Values) is not { Length: > 0 } key || _byKey.TryAdd(key, row))
        {
            return false;
        }

        var first = _byKey[key];
        var column = string.Join("、", kind.Key.Select(field => field.Name));
        if (first.Values.AsSpan().SequenceEqual(row.Values))
        {
            problems.Add(new(sheet.Name, row.Number, column, key,
                $"表“{sheet.Name}”第 {row.Number} 行与第 {first.Number} 行完全相同，只算一次。", false));
            return true;
        }

        var differs = kind.Fields.First(field => !first.Values[field.Index].Equals(row.Values[field.Index]));
        problems.Add(new(sheet.Name, row.Number, column, key,
            $"表“{sheet.Name}”第 {row.Number} 行与第 {first.Number} 行是同一个“{column}”（{key}），但“{differs.Name}”不同；"
            + "请留下对的一行。这一行没有读入。", true));
        return false;
    }
}
