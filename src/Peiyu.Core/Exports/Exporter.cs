using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>Gives everything back in the interchange form: importing it into an empty register gives the same answers.</summary>
public sealed class Exporter(PlanSource plans, IDbContextFactory<PeiyuDb> databases, ExportRecorder recorder)
{
    /// <summary>Everything of the county, whole, for whoever stands at the server and holds the database anyway.</summary>
    public Task<IReadOnlyList<WorkbookSheet>> SheetsAsync(CancellationToken ct) => SheetsAsync(Scope.County, isWhole: true, ct);

    /// <summary>What lies in a scope, telephone and account numbers masked; a sheet per kind, the register and the facts first.</summary>
    public Task<IReadOnlyList<WorkbookSheet>> SheetsAsync(Scope scope, CancellationToken ct) => SheetsAsync(scope, isWhole: false, ct);

    private async Task<IReadOnlyList<WorkbookSheet>> SheetsAsync(Scope scope, bool isWhole, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var plan = plans.Plan;
        var register = await ScopeReader.ReadAsync(db, plan, scope, ct);
        return new RegisterSheets(plan, register, scope, isWhole).All;
    }

    /// <summary>What an actor may see and take along, put on record.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="form">What it is taken along as, for the record: 工作簿.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Exporting is not the actor's right.</exception>
    public async Task<IReadOnlyList<WorkbookSheet>> SheetsForAsync(Actor actor, string form, CancellationToken ct)
    {
        var plan = plans.Plan;
        actor.Demand(Acts.Export, plan.Register.Name);
        var sheets = (await SheetsAsync(actor.Scope, ct)).Where(sheet => actor.May(Acts.Read, sheet.Name)).ToList();
        await recorder.RecordAsync(actor, plan.Register.Name, $"{form}：{string.Join("、", sheets.Select(sheet => sheet.Name))}", "", ct);
        return sheets;
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
}
