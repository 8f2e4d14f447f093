using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Peiyu.Web.Api.Answers;

[Description("谁在问：账号、角色、能看的范围和权限")]
internal sealed record Me
{
    [Description("账号的名称")] public required string Name { get; init; }

    [Description("角色；还没有授角色就是空")] public required MyRole? Role { get; init; }

    [Description("能看谁的数据")] public required MyScope Scope { get; init; }

    [Description("现在能做的事：用密钥问的，是密钥和角色都允许的")] public required IReadOnlyList<MyRight> Rights { get; init; }

    [Description("问的时候用的密钥；用登录的网页问就是空")] public required MyKey? Key { get; init; }

    [Description("中国的今天")] public required DateOnly Today { get; init; }

    [Description("不写 asOf 时按哪一天算：今天，或计划年里离今天最近的一天")] public required DateOnly AsOf { get; init; }
}

[Description("角色")]
internal sealed record MyRole
{
    [Description("代号，如 town")] public required string Id { get; init; }

    [Description("名称")] public required string Name { get; init; }
}

[Description("能看谁的数据")]
internal sealed record MyScope
{
    [Description("county 全县，unit 一个单位，enterprise 一户企业，nothing 不能看")]
    [AllowedValues("county", "unit", "enterprise", "nothing")]
    public required string Kind { get; init; }

    [Description("单位的名称；范围不是单位就是空")] public required string? Unit { get; init; }

    [Description("企业的统一社会信用代码；范围不是企业就是空")] public required string? Enterprise { get; init; }
}

[Description("一项权限")]
internal sealed record MyRight
{
    [Description("做什么：read 看，enter 录入，import 导入……")] public required string Act { get; init; }

    [Description("对什么：指标、资质、培育库……，* 是全部数据")] public required string On { get; init; }
}

[Description("密钥")]
internal sealed record MyKey
{
    [Description("名称")] public required string Name { get; init; }

    [Description("开头几个字，用来认")] public required string Prefix { get; init; }

    [Description("从这一刻起不能再用，UTC")] public required DateTime ExpiresAt { get; init; }
}
