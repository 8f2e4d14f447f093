using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class EnterpriseEndpoints
{
    public static void MapEnterprises(this IEndpointRouteBuilder api)
    {
        api.MapGet("/enterprises", (HttpContext http, ApiBoards boards, [AsParameters] EnterpriseAsked asked, [AsParameters] Paging paging) =>
                boards.AnswerAsync<object>(http, board => asked.ProblemOf(board.Plan) is { } problem
                    ? problem
                    : paging.List(http, board, asked.Find(board), line => EnterpriseItem.Of(board, line, asked.FieldsOf(board.Plan)))))
            .Tells<Listing<EnterpriseItem>>("listEnterprises", "企业清单", "登记册里能看的企业，可以筛选、排序、翻页。")
            .OfDay();
        api.MapGet("/enterprises/{code}", (
                HttpContext http,
                ApiBoards boards,
                EnterpriseReader enterprises,
                FactSources sources,
                Caller caller,
                [Description("统一社会信用代码")] string code) =>
                boards.AnswerAsync(http, async board => await enterprises.FindAsync(code, board.AsOf, board.Scope, http.RequestAborted) is { } file
                    ? Tell(board, file, Facts(await sources.FindAsync(caller.Actor, code, null, http.RequestAborted)), caller)
                    : null))
            .Tells<EnterpriseDetail>("getEnterprise", "一企一档", "登记册的各栏、指标和来源、事项、培育库和每项奖补的判定：符合、差多少、缺什么、为什么。")
            .OfDay();
        api.MapGet("/enterprises/{code}/criteria", (
                HttpContext http,
                ApiBoards boards,
                EnterpriseReader enterprises,
                SelfAssessor assessor,
                JudgedScoreReader scores,
                [Description("统一社会信用代码")] string code) =>
                boards.AnswerAsync(
                    http,
                    async board => await enterprises.FindAsync(code, board.AsOf, board.Scope, http.RequestAborted) is { } file
                        ? CriteriaAnswer.Of(board, (await assessor.OfAsync(file, http.RequestAborted)).All)
                        : null,
                    async _ => $"{await scores.MarkAsync(http.RequestAborted)}"))
            .Tells<CriteriaAnswer>("getEnterpriseCriteria", "申报条件自评", "按这一天在用的标准，各种资质够不够、得多少分、差什么最少就到，和企业划型。还不知道的数、由专家给的分写成范围，不当 0 分；专家够人数打过分的用平均分。")
            .OfDay();
    }

    /// <summary>Of each fact and period what was said last, where it was not taken back.</summary>
    private static IReadOnlyList<FactItem> Facts(FactsSaid? known) =>
        [
            .. from said in known?.Said ?? []
               group said by (said.Fact, said.Period) into one
               let last = one.Last()
               where last.Value is not null
               orderby last.Fact, last.Period descending
               select new FactItem { Fact = last.Fact, Period = last.Period, Value = last.Value!, Id = last.Id, Source = PastFactItem.SourceOf(last.Origin) },
        ];

    private static EnterpriseDetail Tell(Board board, EnterpriseFile file, IReadOnlyList<FactItem> facts, Caller caller) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        Code = file.Enterprise.Code,
        Name = file.Enterprise.Name,
        Unit = file.Enterprise.Unit,
        Fields = FieldsOf(file.Enterprise.Record),
        Facts = facts,
        Cases = [.. board.Plan.Kinds.Where(kind => kind != board.Plan.Register && caller.May(Acts.Read, kind.Name))
            .SelectMany(file.Enterprise.Cases)
            .Select(record => new CaseItem { Kind = record.Kind.Id, Id = file.NumberOf(record), Label = record.Label, Fields = FieldsOf(record) })],
        Memberships = [.. file.Memberships.Select(MembershipItem.Of)],
        Entitlements = [.. file.Entitlements.Where(one => AnswerJson.IsListed(board.Plan, one, all: true)).Select(EntitlementItem.Of)],
        NextSteps = [.. NextSteps.Of(board.Plan, file.Entitlements).Select(step => step.Sentence)],
    };

    private static Dictionary<string, string> FieldsOf(CaseRecord record) => record.Kind.Fields
        .Select(field => (field.Name, Text: Words.Of(field, record[field])))
        .Where(pair => pair.Text is not null)
        .ToDictionary(pair => pair.Name, pair => pair.Text!, StringComparer.Ordinal);
}
