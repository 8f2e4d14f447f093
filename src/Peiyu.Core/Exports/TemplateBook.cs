using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>The workbook to fill in: every sheet of the plan with its headings, lists and formats, and how to fill it in.</summary>
public sealed class TemplateBook(PlanSource plans, Exporter exporter)
{
    /// <summary>The hidden sheet that the drop-down lists come from.</summary>
    public const string ListSheet = "选项";

    /// <summary>Empty.</summary>
    public IReadOnlyList<WorkbookSheet> Empty() => Make(sheet => []);

    /// <summary>With what is held of the actor's scope, to be brought forward; put on record.</summary>
    /// <exception cref="NotAllowedException">Exporting is not the actor's right.</exception>
    public async Task<IReadOnlyList<WorkbookSheet>> FilledAsync(Actor actor, CancellationToken ct)
    {
        var held = (await exporter.SheetsForAsync(actor, "带数据的模板", ct)).ToDictionary(sheet => sheet.Name, sheet => sheet.Rows);
        return Make(sheet => held.GetValueOrDefault(sheet, []));
    }

    private List<WorkbookSheet> Make(Func<string, IEnumerable<IReadOnlyList<object?>>> rows)
    {
        var plan = plans.Plan;
        var lists = new ChoiceColumns(ListSheet);
        List<WorkbookSheet> sheets =
        [
            new(plan.Register.Name, [.. plan.Register.Fields.Select(field => Column(field, lists))], rows(plan.Register.Name)),
            new(TableIntake.FactSheet, FactColumns(plan, lists), rows(TableIntake.FactSheet)),
            .. plan.Kinds.Where(kind => kind != plan.Register && !plan.IsManaged(kind))
                .Select(kind => new WorkbookSheet(kind.Name, [.. kind.Fields.Select(field => Column(field, lists))], rows(kind.Name))),
        ];
        return [TemplateGuide.Of(plan), .. sheets, lists.Sheet];
    }

    private static WorkbookColumn Column(Field field, ChoiceColumns lists) => InterchangeColumns.Of(field) with
    {
        Prompt = (field.Required ? "要填。" : "") + $"应为{field.Type.Expected}。",
        Choices = lists.Add(field.Type.Choices),
        DatesOnly = field.Type.Name == "date",
    };

    private static WorkbookColumn[] FactColumns(Plan plan, ChoiceColumns lists) =>
    [
        InterchangeColumns.OfFacts[0] with { Prompt = "要填。应为 18 位统一社会信用代码。" },
        InterchangeColumns.OfFacts[1] with { Prompt = "要填。请从下拉列表里选。", Choices = lists.Add([.. plan.Facts.Select(fact => fact.Name)]) },
        InterchangeColumns.OfFacts[2] with { Prompt = $"{PeriodText.Expected(null)}；各指标要哪一种，见“{TableIntake.GuideSheet}”。" },
        InterchangeColumns.OfFacts[3] with { Prompt = $"要填。单位和写法见“{TableIntake.GuideSheet}”。" },
    ];
}
