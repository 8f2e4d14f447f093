using System.Text;
using Peiyu.Core.Exports;
using Peiyu.Core.Fund;
using Peiyu.Core.Fund.Journal;
using Peiyu.Plans.Model;
using Peiyu.Web.Files;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Fund;

/// <summary>The fund as files: how it stands, the postings that the page shows, and the whole ledger as a journal.</summary>
internal static class FundFiles
{
    private const string JournalType = "text/plain; charset=utf-8";

    public static void MapFundFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/fund/balances.{format}", BalancesAsync).RequireAuthorization(new NeedsAttribute(Acts.Export, RightOn.Fund));
        routes.MapGet("/fund/postings.{format}", PostingsAsync).RequireAuthorization(new NeedsAttribute(Acts.Export, RightOn.Fund));
        routes.MapGet(FundLinks.Journal, JournalAsync).RequireAuthorization(new NeedsAttribute(Acts.Export, RightOn.Fund));
    }

    private static async Task<IResult> BalancesAsync(string format, HttpContext http, FundReader reader, ExportRecorder recorder, Caller caller, Viewing viewing)
    {
        if (!ListFile.Knows(format))
        {
            return Results.NotFound();
        }

        var table = FundTables.Balances(await reader.BalancesAsync(caller.Actor, http.RequestAborted), viewing.Today);
        return await ListFile.AnswerAsync(recorder, caller.Actor, RightOn.Fund, table, format, http.RequestAborted);
    }

    private static async Task<IResult> PostingsAsync(string format, HttpContext http, FundReader reader, ExportRecorder recorder, Caller caller, Viewing viewing)
    {
        if (!ListFile.Knows(format))
        {
            return Results.NotFound();
        }

        var query = FundLinks.Read(http.Request.Query);
        var (rows, _) = await reader.ListAsync(caller.Actor, query, (1, int.MaxValue), http.RequestAborted);
        var filter = string.Join("，", new[] { query.Pot, query.Year is { } year ? $"{year} 年" : null, query.Act?.Word, query.Text.Length > 0 ? $"有“{query.Text}”" : null }.OfType<string>());
        return await ListFile.AnswerAsync(recorder, caller.Actor, RightOn.Fund, FundTables.Postings(rows, filter, viewing.Today), format, http.RequestAborted);
    }

    private static async Task<IResult> JournalAsync(HttpContext http, HledgerJournal journal, ExportRecorder recorder, Caller caller, Viewing viewing)
    {
        var content = new MemoryStream();
        await using (var writer = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            var count = await journal.WriteAsync(caller.Actor, writer, http.RequestAborted);
            await recorder.RecordAsync(caller.Actor, RightOn.Fund, $"资金总账 {count} 笔，hledger 格式", "", http.RequestAborted);
        }

        content.Position = 0;
        return Results.File(content, JournalType, $"资金总账 {Figures.Day(viewing.Today)}.journal");
    }
}
