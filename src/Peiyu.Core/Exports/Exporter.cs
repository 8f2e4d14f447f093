using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>Gives everything back in the interchange form: importing it into an empty register gives the same answers.</summary>
public sealed class Exporter(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    private const double WideColumn = 24;

    public async Task<IReadOnlyList<WorkbookSheet>> SheetsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var plan = plans.Plan;
        var register = await RegisterReader.ReadAsync(db, plan, ct);
        return
        [
            Sheet(plan.Register, register),
            Facts(plan, register),
            .. plan.Kinds.Where(kind => kind != plan.Register).Select(kind => Sheet(kind, register)),
        ];
    }

    /// <summary>Writes a workbook; rows stand in the order in which they were first imported, which decides between equal days.</summary>
    public async Task WriteWorkbookAsync(Stream stream, CancellationToken ct) =>
        WorkbookWriter.Write(stream, await SheetsAsync(ct));

    /// <summary>Writes a folder with one CSV file per sheet.</summary>
    public async Task WriteFolderAsync(string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        foreach (var sheet in await SheetsAsync(ct))
        {
            await using var file = File.Create(Path.Combine(folder, sheet.Name + ".csv"));
            CsvWriter.Write(file, sheet);
        }
    }

    private static WorkbookSheet Sheet(Kind kind, StoredRegister register) => new(
        kind.Name,
        [.. kind.Fields.Select(Column)],
        register.Cases(kind).Select(stored => (IReadOnlyList<object?>)[.. kind.Fields.Select(field => Value(field.Type, stored.Values[field.Index]))]));

    private static WorkbookColumn Column(Field field) => new(
        field.Name,
        field.Type.Name is "text" or "credit-code" or "enterprise" ? WideColumn : 14,
        field.Type.Name switch
        {
            "money" => ColumnKind.Money,
            "integer" or "number" => ColumnKind.Number,
            "date" => ColumnKind.Date,
            _ => ColumnKind.Text,
        });

    private static object? Value(FieldType type, FeelValue value) => value switch
    {
        FeelNumber number => number.Value,
        FeelDate date => date.Value,
        FeelNull => null,
        _ => type.Write(value),
    };

    private static WorkbookSheet Facts(Plan plan, StoredRegister register)
    {
        var enterprises = Positions(register.Cases(plan.Register).Select(stored => plan.Register.KeyOf(stored.Values)!));
        var facts = Positions(plan.Facts.Select(fact => fact.Name));
        var ordered = register.Facts
            .OrderBy(entry => enterprises.GetValueOrDefault(entry.Key.Code, int.MaxValue))
            .ThenBy(entry => facts.GetValueOrDefault(entry.Key.Fact, int.MaxValue))
            .ThenBy(entry => entry.Key.Fact, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Period);
        var columns = TableIntake.FactColumns;
        return new(
            TableIntake.FactSheet,
            [new(columns[0], WideColumn), new(columns[1], WideColumn), new(columns[2]), new(columns[3])],
            ordered.Select(entry => (IReadOnlyList<object?>)
                [entry.Key.Code, entry.Key.Fact, entry.Key.Period.ToString(), FactValue(plan, entry.Key.Fact, entry.Value)]));
    }

    private static object? FactValue(Plan plan, string fact, FeelValue value) =>
        plan.Fact(fact) is { } known ? Value(known.Type, value) : (value as FeelText)?.Value;

    private static Dictionary<string, int> Positions(IEnumerable<string> names) =>
        names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
}
