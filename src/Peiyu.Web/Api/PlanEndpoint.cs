using Peiyu.Core.Boards;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Web.Api.Answers;

namespace Peiyu.Web.Api;

internal static class PlanEndpoint
{
    public static void MapPlan(this IEndpointRouteBuilder api) => api
        .MapGet("/plan", (HttpContext http, PlanSource plans) => ApiBoards.IsKnown(http, BoardTag.OfPlan)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(Tell(plans.Plan)))
        .Tells<PlanOutline>("getPlan", "计划", "单位、任务、政策、培育库、事项的各栏、指标字典，和文件没有写明处的读法。一个程序开着的时候不变。");

    private static PlanOutline Tell(Plan plan) => new()
    {
        Code = plan.Code,
        Title = plan.Title,
        County = plan.County,
        Year = plan.Year,
        DocumentNumber = plan.DocumentNumber,
        IssuedOn = plan.IssuedOn,
        Fund = Money.Of(plan.Fund?.Amount),
        Units = [.. plan.Units.Select(unit => new PlanUnitItem { Name = unit.Name, Code = unit.Code })],
        Programmes = [.. plan.Programmes.Select(Tell)],
        Policies = [.. plan.Policies.Select(Tell)],
        Libraries = [.. plan.Libraries.Select(Tell)],
        Kinds = [.. plan.Kinds.Select(Tell)],
        Facts = [.. plan.Facts.Select(Tell)],
        Readings =
        [
            .. plan.Programmes.SelectMany(one => Tell("programme", one.Row, one.Assumptions)),
            .. plan.Policies.SelectMany(one => Tell("policy", one.Id, one.Assumptions)),
            .. plan.Libraries.SelectMany(one => Tell("library", one.Id, one.Assumptions)),
        ],
    };

    public static ProgrammeItem Tell(Programme programme) =>
        new() { Row = programme.Row, Name = programme.Name, Clause = programme.Clause, Due = programme.Due };

    public static PolicyName Tell(Policy policy) => new() { Id = policy.Id, Name = policy.Name };

    public static LibraryName Tell(Library library) => new() { Id = library.Id, Name = library.Name };

    private static KindItem Tell(Kind kind) => new()
    {
        Id = kind.Id,
        Name = kind.Name,
        Description = kind.Description,
        Fields = [.. kind.Fields.Select(field => new FieldItem
        {
            Name = field.Name,
            Expected = field.Type.Expected,
            Required = field.Required,
            Stage = field.Stage,
        })],
    };

    private static FactDefinitionItem Tell(FactDefinition fact) => new()
    {
        Name = fact.Name,
        Expected = fact.Type.Expected,
        Unit = fact.Unit,
        Periods = [.. fact.Periods.Select(Word)],
        Description = fact.Description,
    };

    private static string Word(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => "year",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Month => "month",
        PeriodKind.Day => "day",
        _ => "none",
    };

    private static IEnumerable<ReadingItem> Tell(string sort, string id, IReadOnlyList<Assumption> assumptions) =>
        assumptions.Select(assumption => new ReadingItem { Sort = sort, Id = id, Text = assumption.Text });
}
