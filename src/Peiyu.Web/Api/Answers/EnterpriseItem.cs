using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Api.Answers;

[Description("清单里的一户企业")]
internal sealed record EnterpriseItem
{
    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("符合几项奖补")] public required int Met { get; init; }

    [Description("几项奖补缺指标、判断不了")] public required int Unknown { get; init; }

    [Description("几项奖补差一点")] public required int Near { get; init; }

    [Description("符合的奖补合计")] public required SumItem Sum { get; init; }

    [Description("各培育库按规则：met 符合，unmet 不符合，unknown 判断不了")] public required IReadOnlyDictionary<string, string> Libraries { get; init; }

    [Description("用 fields 要的登记册的栏；没有值的是空")] public required IReadOnlyDictionary<string, string?> Fields { get; init; }

    public static EnterpriseItem Of(Board board, EnterpriseLine line, IReadOnlyList<Field> fields) => new()
    {
        Code = line.Code,
        Name = line.Name,
        Unit = line.Unit,
        Met = line.Met,
        Unknown = line.Unknown,
        Near = line.Near,
        Sum = SumItem.Of(line.Sum),
        Libraries = Enumerable.Range(0, line.Libraries.Count)
            .ToDictionary(place => board.Plan.Libraries[place].Id, place => Words.Of(line.Libraries[place])),
        Fields = fields.ToDictionary(field => field.Name, field => Words.Of(field, line[field])),
    };
}
