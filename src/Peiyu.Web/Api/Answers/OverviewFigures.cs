using System.ComponentModel;

namespace Peiyu.Web.Api.Answers;

[Description("总览的数")]
internal sealed record OverviewFigures
{
    [Description("按哪一天算")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("登记册里有几户企业是你能看的")] public required int Enterprises { get; init; }

    [Description("全县和各单位的目标，各状态有几项")] public required IReadOnlyList<StateCount> States { get; init; }

    [Description("各单位的目标，各状态有几项")] public required IReadOnlyList<UnitFigures> Units { get; init; }

    [Description("接下来到期、还没有完成的，最近的在前，最多 20 项")] public required IReadOnlyList<StandingItem> DueNext { get; init; }

    [Description("各培育库：符合条件和判断不了的户数")] public required IReadOnlyList<LibraryFigures> Libraries { get; init; }

    [Description("各出资方：符合的奖补")] public required IReadOnlyList<PayerFigures> Payers { get; init; }

    [Description("县综合奖补资金有多少，元；没有就是空")] public required decimal? Fund { get; init; }

    [Description("县综合奖补资金按符合的奖补要付多少，元")] public required decimal Owed { get; init; }
}

[Description("一个单位的目标")]
internal sealed record UnitFigures
{
    [Description("单位的名称，或县名")] public required string Unit { get; init; }

    [Description("各状态有几项")] public required IReadOnlyList<StateCount> States { get; init; }
}

[Description("一个培育库")]
internal sealed record LibraryFigures
{
    [Description("代号")] public required string Id { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("符合条件的有几户")] public required int Met { get; init; }

    [Description("缺指标、判断不了的有几户")] public required int Unknown { get; init; }
}

[Description("一个出资方")]
internal sealed record PayerFigures
{
    [Description("省、市、县、税，或文件的原话")] public required string Payer { get; init; }

    [Description("符合的有几笔")] public required int Met { get; init; }

    [Description("合计")] public required SumItem Sum { get; init; }
}
