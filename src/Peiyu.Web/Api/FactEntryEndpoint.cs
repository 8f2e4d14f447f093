using System.ComponentModel;
using Peiyu.Core.Entry;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class FactEntryEndpoint
{
    public static void MapFactEntry(this IEndpointRouteBuilder api) => api
        .MapPost("/enterprises/{code}/facts", EnterAsync)
        .Tells<FactEntryAnswer>("enterFact", "录入或更正一个指标", "录入新值、更正旧值，或把值撤回。只增加记录，旧值留着；写了 seen 而别人先改过，就答 409，什么都不改。")
        .Accepts<FactEntryRequest>("application/json")
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .NeedsKeyOrToken();

    private static async Task<IResult> EnterAsync(
        HttpContext http, FactKeeper keeper, Caller caller, [Description("统一社会信用代码")] string code, FactEntryRequest said)
    {
        if (Problems.HoldsZero(said.Fact, said.Period, said.Value, said.Reason))
        {
            return Problems.Zero();
        }

        var form = new FactForm(code, said.Fact, said.Period, said.Value, said.Reason) { Seen = said.Seen };
        return await keeper.EnterAsync(caller.Actor, form, http.RequestAborted) switch
        {
            EntryResult.Done done => TypedResults.Ok(new FactEntryAnswer { IsChanged = true, Revision = done.Revision }),
            EntryResult.Unchanged => TypedResults.Ok(new FactEntryAnswer { IsChanged = false, Revision = null }),
            EntryResult.Conflict conflict => Problems.Of(StatusCodes.Status409Conflict, conflict.Sentence),
            EntryResult.Refused refused => Problems.Of(StatusCodes.Status422UnprocessableEntity, refused.Sentence, Problems.ByField(refused.Problems)),
            _ => Problems.Of(StatusCodes.Status404NotFound),
        };
    }
}
