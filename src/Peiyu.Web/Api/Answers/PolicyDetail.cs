using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Api.Answers;

[Description("一条政策和它的规则")]
internal sealed record PolicyDetail
{
    [Description("按哪一天算")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("政策和它的数")] public required PolicyItem Policy { get; init; }

    [Description("看哪一种事项；企业是不看事项，只看企业")] public required string On { get; init; }

    [Description("哪几步的日期算一次；没有就是每户一次")] public required IReadOnlyList<string> At { get; init; }

    [Description("各条件，都要符合")] public required IReadOnlyList<ConditionItem> Conditions { get; init; }

    [Description("金额怎么算，计划里的写法；文件没有给出就是空")] public required string? Amount { get; init; }

    [Description("怎么封顶、保底，按先后")] public required IReadOnlyList<string> Clips { get; init; }

    [Description("文件没有写明、由计划定下的读法")] public required IReadOnlyList<string> Readings { get; init; }

    [Description("申领要什么，系统里已经有什么；不在这里申领的是空")] public required MaterialsItem? Materials { get; init; }

    public static PolicyDetail Of(Board board, Policy policy) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        Policy = PolicyItem.Of(board, policy),
        On = policy.On.Name,
        At = [.. policy.At.Select(field => field.Name)],
        Conditions = [.. policy.When.Select(ConditionItem.Of)],
        Amount = policy.Amount?.Text,
        Clips = [.. policy.Clips.Select(clip => clip.By)],
        Readings = [.. policy.Assumptions.Select(assumption => assumption.Text)],
        Materials = ClaimMaterials.Of(board.Plan, policy) is { } materials ? MaterialsItem.Of(materials) : null,
    };
}

[Description("申领一项奖补的材料；文件没有列，按规则用到的数")]
internal sealed record MaterialsItem
{
    [Description("申领时要填的栏")] public required IReadOnlyList<string> Asked { get; init; }

    [Description("申领时可以补的栏")] public required IReadOnlyList<string> Optional { get; init; }

    [Description("系统里已有，不用交：给这项奖补的那一件的栏")] public required IReadOnlyList<string> HeldOfCase { get; init; }

    [Description("系统里已有，不用交：登记册的栏")] public required IReadOnlyList<string> HeldOfRegister { get; init; }

    [Description("系统里已有，不用交：指标")] public required IReadOnlyList<string> HeldFacts { get; init; }

    public static MaterialsItem Of(ClaimMaterials materials) => new()
    {
        Asked = [.. materials.Asked.Select(field => field.Name)],
        Optional = [.. materials.Optional.Select(field => field.Name)],
        HeldOfCase = materials.Held.OfCase,
        HeldOfRegister = materials.Held.OfRegister,
        HeldFacts = materials.Held.Facts,
    };
}

[Description("一个条件")]
internal sealed record ConditionItem
{
    [Description("问的是什么")] public required string Say { get; init; }

    [Description("计划里写的规则")] public required string Rule { get; init; }

    public static ConditionItem Of(Condition condition) => new() { Say = condition.Say, Rule = condition.If.Text };
}
