using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>Reads the tables of the interchange form by the plan's kinds and facts.</summary>
public static class TableIntake
{
    /// <summary>The sheet of facts.</summary>
    public const string FactSheet = FactIntake.SheetName;

    /// <summary>The sheet of a template that says how to fill it in; read past without a word.</summary>
    public const string GuideSheet = "填写说明";

    /// <summary>The column in which a refused row was told what is wrong with it; read past without a word.</summary>
    public const string ReasonColumn = "问题";

    /// <summary>The headings of the sheet of facts.</summary>
    public static IReadOnlyList<string> FactColumns => FactIntake.ColumnNames;

    /// <summary>Reads all sheets, the register first, because the others name its enterprises.</summary>
    /// <param name="plan">Whose kinds and facts the sheets hold.</param>
    /// <param name="sheets">In any order.</param>
    /// <param name="isRegistered">Whether an enterprise is in the register already; null: there is none.</param>
    /// <param name="progress">Hears the name of each sheet before it is read.</param>
    public static ReadTables Read(
        Plan plan, IReadOnlyList<Sheet> sheets, Func<string, bool>? isRegistered = null, Action<string>? progress = null)
    {
        var result = new ReadTables();
        var inFile = new HashSet<string>(StringComparer.Ordinal);
        bool IsKnown(string code) => inFile.Contains(code) || isRegistered?.Invoke(code) == true;

        foreach (var sheet in InOrder(plan, sheets, result))
        {
            progress?.Invoke(sheet.Name);
            if (sheet.Name == FactSheet)
            {
                new FactIntake(plan, result, IsKnown).Read(sheet);
                continue;
            }

            new CaseIntake(plan.Kind(sheet.Name)!, plan.Flow(plan.Kind(sheet.Name)!)?.NumberPrefix is not null, result, IsKnown).Read(sheet);
            if (sheet.Name == plan.Register.Name)
            {
                inFile.UnionWith(result.Cases(plan.Register).Select(row => row.Text(plan.Register.Key[0])!));
            }
        }

        return result;
    }

    /// <summary>The sheets that the plan knows, the register first; the others are reported.</summary>
    private static List<Sheet> InOrder(Plan plan, IReadOnlyList<Sheet> sheets, ReadTables result)
    {
        IReadOnlyList<string> names = [plan.Register.Name, FactSheet, .. plan.Kinds.Skip(1).Select(kind => kind.Name)];
        foreach (var sheet in sheets.Where(sheet => !names.Contains(sheet.Name) && sheet.Name != GuideSheet))
        {
            result.Add(new TableProblem(sheet.Name, null, null, null,
                $"不认识的表“{sheet.Name}”，没有读它。可以有的表：{string.Join("、", names)}。", false));
        }

        List<Sheet> known = [.. names.SelectMany(name => sheets.Where(sheet => sheet.Name == name).Take(1))];
        if (known.Count == 0)
        {
            result.Add(new TableProblem("", null, null, null, $"里面没有一张认识的表，什么都没有读入。可以有的表：{string.Join("、", names)}。", true));
        }

        return known;
    }
}
