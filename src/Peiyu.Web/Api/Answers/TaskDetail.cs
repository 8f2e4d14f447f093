using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Api.Answers;

[Description("一项任务")]
internal sealed record TaskDetail
{
    [Description("按哪一天算")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("附件的行号")] public required string Row { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("正文里的条")] public required string Clause { get; init; }

    [Description("期限，照印的写")] public required string Due { get; init; }

    [Description("各单位和全县的目标")] public required IReadOnlyList<StandingItem> Standings { get; init; }

    [Description("文件没有写明、由计划定下的读法")] public required IReadOnlyList<string> Readings { get; init; }

    public static TaskDetail Of(Board board, Programme programme) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        Row = programme.Row,
        Name = programme.Name,
        Clause = programme.Clause,
        Due = programme.Due,
        Standings = [.. board.Standings.Where(one => one.Programme == programme).Select(StandingItem.Of)],
        Readings = [.. programme.Assumptions.Select(assumption => assumption.Text)],
    };
}
