using System.ComponentModel;
using Peiyu.Core.Boards;

namespace Peiyu.Web.Api.Answers;

[Description("符合的奖补合计；钱、少缴的税和择优的分开，不能相加")]
internal sealed record SumItem
{
    [Description("奖补的钱，元")] public required decimal Money { get; init; }

    [Description("少缴的税，估计数，元")] public required decimal Tax { get; init; }

    [Description("择优奖补的钱，元：符合的里面再挑，还没有人欠")] public required decimal Selective { get; init; }

    [Description("符合而文件没有给出金额的有几笔")] public required int WithoutFigure { get; init; }

    public static SumItem Of(AwardSum sum) => new()
    {
        Money = Api.Money.Of(sum.Money),
        Tax = Api.Money.Of(sum.Tax),
        Selective = Api.Money.Of(sum.Selective),
        WithoutFigure = sum.WithoutFigure,
    };
}
