using System.ComponentModel;
using Peiyu.Core.Claims;
using Peiyu.Core.Flows;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

/// <summary>Cases are opened and taken on by programs as by people: the same forms, the same checks, on record alike.</summary>
internal static class StepEndpoints
{
    public static void MapSteps(this IEndpointRouteBuilder api)
    {
        Takes(api.MapPost("/cases/{kind}/steps/{step}", OpenAsync), "openCase", "开一件事项", "走一个没有前一环节的步骤，如 allocation 的 plan（排一户企业）。申领从奖补开：POST /enterprises/{code}/claims。");
        Takes(api.MapPost("/cases/{kind}/{id}/steps/{step}", TakeAsync), "takeStep", "走一步", "走 next 里的一步：核对、改环节、动资金、发通知，一起成或一起不成。不能走就说为什么，什么都不改。");
        Takes(api.MapPost("/enterprises/{code}/claims", ClaimAsync), "claimAward", "申领一项奖补", "从够条件的一项奖补开一件申领，金额、依据由系统填。");
    }

    private static void Takes(RouteHandlerBuilder route, string name, string summary, string description) => route
        .Tells<StepAnswer>(name, summary, description)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .NeedsKeyOrToken();

    private static Task<IResult> OpenAsync(
        HttpContext http, Viewing viewing, StepKeeper steps, Caller caller,
        [Description("事项的代号：allocation")] string kind, [Description("步骤的代号：plan")] string step, StepRequest said) =>
        AnswerAsync(http, viewing, steps, caller, new(kind, null, step, said.Fields, said.Reason), said);

    private static Task<IResult> TakeAsync(
        HttpContext http, Viewing viewing, StepKeeper steps, Caller caller,
        [Description("事项的代号：claim")] string kind, [Description("列表里的 id")] long id, [Description("步骤的代号：review")] string step, StepRequest said) =>
        AnswerAsync(http, viewing, steps, caller, new(kind, id, step, said.Fields, said.Reason) { Seen = said.Seen }, said);

    private static async Task<IResult> AnswerAsync(HttpContext http, Viewing viewing, StepKeeper steps, Caller caller, StepForm form, StepRequest said)
    {
        if (Problems.HoldsZero([.. Texts(said.Fields), said.Reason]))
        {
            return Problems.Zero();
        }

        return viewing.Plan.FlowOf(form.Kind) is { } flow && flow.Step(form.Step) is { } step && caller.May(step.Act, flow.Kind.Name)
            ? Told(await steps.TakeAsync(caller.Actor, form, http.RequestAborted))
            : Problems.Of(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ClaimAsync(
        HttpContext http, ClaimDesk desk, Caller caller, [Description("统一社会信用代码")] string code, ClaimRequest said)
    {
        if (Problems.HoldsZero(Texts(said.Fields)))
        {
            return Problems.Zero();
        }

        var claimable = desk.Flow is { } flow && caller.May(Peiyu.Plans.Model.Acts.Apply, flow.Kind.Name)
            ? await desk.OfEnterpriseAsync(caller.Actor, code, http.RequestAborted)
            : null;
        return claimable is null ? Problems.Of(StatusCodes.Status404NotFound)
            : claimable.FirstOrDefault(one => one.Right.Policy.Id == said.Policy && one.Right.Case == said.Case) is { } found
                ? Told(await desk.ClaimAsync(caller.Actor, found.Right, said.Fields, http.RequestAborted))
                : Problems.Of(StatusCodes.Status422UnprocessableEntity, "这家企业现在没有这一项可以申领的奖补；能申领的见 /entitlements。");
    }

    private static IEnumerable<string?> Texts(IReadOnlyDictionary<string, string?> fields) => fields.SelectMany(pair => new[] { pair.Key, pair.Value });

    private static IResult Told(StepResult result) => result switch
    {
        StepResult.Done done => TypedResults.Ok(new StepAnswer { Id = done.CaseId, Number = done.Label, Revision = done.Revision }),
        StepResult.Conflict conflict => Problems.Of(StatusCodes.Status409Conflict, conflict.Sentence),
        StepResult.Refused refused => Problems.Of(StatusCodes.Status422UnprocessableEntity, refused.Sentence, Problems.ByField(refused.Problems)),
        _ => Problems.Of(StatusCodes.Status404NotFound),
    };
}
