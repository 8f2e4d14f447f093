using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Web.Pages.Tasks;

namespace Peiyu.Web.Api.Answers;

[Description("任务完成情况：各单位、各任务，按附件的次序，全县在后")]
internal sealed record BoardFigures
{
    [Description("按哪一天算")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("各状态有几项")] public required IReadOnlyList<StateCount> States { get; init; }

    [Description("各项目标")] public required IReadOnlyList<StandingItem> Standings { get; init; }

    public static BoardFigures Of(Board board, IReadOnlyList<Standing> standings) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        States = StateCount.Of(standings),
        Standings = [.. standings.Select(StandingItem.Of)],
    };
}

[Description("一种状态有几项")]
internal sealed record StateCount
{
    [Description("状态")] public required string State { get; init; }

    [Description("它的中文名")] public required string Name { get; init; }

    [Description("有几项")] public required int Count { get; init; }

    public static IReadOnlyList<StateCount> Of(IReadOnlyList<Standing> standings) =>
        [.. TargetStates.All.Select(state => new StateCount { State = state.Mark, Name = state.Word, Count = standings.Count(one => one.State == state) })];
}
