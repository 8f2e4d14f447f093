using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation.Criteria;

namespace Peiyu.Web.Api.Answers;

[Description("一户企业按在用的申报条件自评")]
internal sealed record CriteriaAnswer
{
    [Description("按哪一天算；这一天决定用哪一版标准")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("各种资质")] public required IReadOnlyList<TitleAssessmentItem> Titles { get; init; }

    [Description("企业划型")] public required IReadOnlyList<SizeAssessmentItem> Sizes { get; init; }

    public static CriteriaAnswer Of(Board board, SelfAssessment all) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        Code = all.Enterprise.Code,
        Titles = [.. all.Titles.Select(TitleAssessmentItem.Of)],
        Sizes = [.. all.Sizes.Select(SizeAssessmentItem.Of)],
    };
}

[Description("用的是哪一版标准")]
internal sealed record CriteriaVersionItem
{
    [Description("名称")] public required string Name { get; init; }

    [Description("文号")] public required string DocumentNumber { get; init; }

    [Description("哪一天起")] public required DateOnly From { get; init; }

    [Description("到哪一天为止；现行的是空")] public required DateOnly? To { get; init; }

    [Description("凭记忆写下、待核对的是什么；没有就是空")] public required string? Memory { get; init; }

    public static CriteriaVersionItem Of(Plans.Model.Criteria.CriteriaVersion version) => new()
    {
        Name = version.Name,
        DocumentNumber = version.DocumentNumber,
        From = version.From,
        To = version.To,
        Memory = version.Memory,
    };
}

[Description("一户企业划为哪一类")]
internal sealed record SizeAssessmentItem
{
    [Description("标准的代号")] public required string Id { get; init; }

    [Description("用的标准")] public required CriteriaVersionItem Version { get; init; }

    [Description("按标准里的哪个行业；不知道或不划型是空")] public required string? Sector { get; init; }

    [Description("最大可能是哪一类；没有行业是空")] public required string? Highest { get; init; }

    [Description("最小可能是哪一类；和 highest 一样就是定了")] public required string? Lowest { get; init; }

    [Description("登记的是哪一类；没有填是空")] public required string? Registered { get; init; }

    [Description("登记的和算出来的不符")] public required bool Differs { get; init; }

    [Description("缺什么")] public required IReadOnlyList<string> Missing { get; init; }

    public static SizeAssessmentItem Of(SizeAssessment one) => new()
    {
        Id = one.Standard.Id,
        Version = CriteriaVersionItem.Of(one.Standard.Version),
        Sector = one.Sector?.Name,
        Highest = one.Highest,
        Lowest = one.Lowest,
        Registered = one.Registered,
        Differs = one.Differs,
        Missing = one.Missing,
    };
}
