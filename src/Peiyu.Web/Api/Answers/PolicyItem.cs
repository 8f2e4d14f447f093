using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Api.Answers;

[Description("清单里的一条政策")]
internal sealed record PolicyItem
{
    [Description("代号")] public required string Id { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("文件里的条")] public required string Clause { get; init; }

    [Description("出资方")] public required string Payer { get; init; }

    [Description("给谁")] public required string Beneficiary { get; init; }

    [Description("fixed 定额，up-to 最高，rate 按比例，tax 少缴的税（估计），as-published 文件没有给出金额")] public required string Kind { get; init; }

    [Description("是否择优：符合的里面再挑")] public required bool Selective { get; init; }

    [Description("符合的有几笔")] public required int Met { get; init; }

    [Description("差一点的有几笔")] public required int Near { get; init; }

    [Description("判断不了的有几笔")] public required int Unknown { get; init; }

    [Description("不符合的有几笔，差一点的也算")] public required int Unmet { get; init; }

    [Description("符合的合计")] public required SumItem Sum { get; init; }

    public static PolicyItem Of(Board board, Policy policy)
    {
        var lines = board.AwardsOf(policy).ToList();
        return new()
        {
            Id = policy.Id,
            Name = policy.Name,
            Clause = policy.Clause,
            Payer = policy.Payer,
            Beneficiary = policy.Beneficiary,
            Kind = AnswerJson.Name(policy.Kind),
            Selective = policy.Selective,
            Met = lines.Count(line => line.Status == Status.Met),
            Near = lines.Count(line => line.Status == Status.Unmet),
            Unknown = lines.Count(line => line.Status == Status.Unknown),
            Unmet = board.UnmetOf(policy),
            Sum = SumItem.Of(AwardSum.Of(lines)),
        };
    }
}
