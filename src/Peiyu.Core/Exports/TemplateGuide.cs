using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>The first sheet of a template: every column, whether it must be filled, and how.</summary>
internal static class TemplateGuide
{
    private const string MustFill = "要填";

    public static WorkbookSheet Of(Plan plan) => new(
        TableIntake.GuideSheet,
        [new("表", 12), new("栏", 24), new("必填", 8), new("写法", 60) { Wraps = true }, new("说明", 60) { Wraps = true }],
        Rows(plan))
    {
        Above =
        [
            $"{plan.County}{plan.Year} 年优质企业培育计划 填写说明",
            "每张表一行一件，表头不要改；空着的格就是不知道，不会当成 0，也不会清掉已有的内容。填好后在“导入”页上传这个文件。",
        ],
    };

    private static IEnumerable<IReadOnlyList<object?>> Rows(Plan plan) => Of(plan.Register)
        .Concat(Facts(plan))
        .Concat(plan.Kinds.Where(kind => kind != plan.Register && !plan.IsManaged(kind)).SelectMany(Of));

    private static IEnumerable<IReadOnlyList<object?>> Of(Kind kind) => kind.Fields.Select((field, place) => (IReadOnlyList<object?>)
        [kind.Name, field.Name, field.Required ? MustFill : null, field.Type.Expected, place == 0 ? kind.Description : null]);

    private static IEnumerable<IReadOnlyList<object?>> Facts(Plan plan)
    {
        const string Sheet = TableIntake.FactSheet;
        yield return [Sheet, TableIntake.FactColumns[0], MustFill, "18 位统一社会信用代码", "一行是一户企业一个指标一个期间的值"];
        yield return [Sheet, TableIntake.FactColumns[1], MustFill, "下面的指标之一", null];
        foreach (var fact in plan.Facts)
        {
            yield return
            [
                Sheet, fact.Name, null, $"期间：{PeriodText.Expected(fact.Periods)}；数值：{fact.Type.Expected}", fact.Description,
            ];
        }
    }
}
