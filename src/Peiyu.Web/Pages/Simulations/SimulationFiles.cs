using Peiyu.Core.Boards;
using Peiyu.Core.Exports;
using Peiyu.Core.Simulations;
using Peiyu.Plans.Model;
using Peiyu.Web.Files;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Simulations;

/// <summary>What a draft would change, as a file.</summary>
internal static class SimulationFiles
{
    public static void MapSimulationFiles(this IEndpointRouteBuilder routes) => routes.MapGet(SimulationForm.FilePath + ".{format}", AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        HttpContext http, string format, PlanSource plans, PopulationColumns columns, ExportRecorder recorder, Caller caller, Viewing viewing, CancellationToken ct)
    {
        var form = SimulationForm.Read(plans.Plan, http.Request.Query);
        if (!ListFile.Knows(format) || !PopulationColumns.MayAsk(caller.Actor) || !caller.Actor.May(Acts.Export, RightOn.Policies)
            || form.Errors.Count > 0
            || await columns.TryGetAsync(caller.Actor, viewing.Day, Timeout.InfiniteTimeSpan, ct) is not { } known)
        {
            return Results.NotFound();
        }

        var table = SimulationTable.Of(await columns.TryOutAsync(known, form.Changes, ct), viewing.Day, form.Words);
        return await ListFile.AnswerAsync(recorder, caller.Actor, RightOn.Policies, table, format, ct);
    }
}
